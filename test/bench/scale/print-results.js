import { cpus } from 'node:os';
import process from 'node:process';
import { median, ratio } from './measure.js';
import { printTable } from './print-table.js';

/** Prints what was measured, and which targets are met, as two tables in Markdown. */
export function printResults(results) {
  const { node, one, cold, alone, warm, rivals, larger, rounds } = results;
  const base = rivals.npm ?? cold;
  const against = (bench) => row(bench, `${ratio(bench, base).toFixed(2)} ×`);
  const [cpu] = cpus();
  console.log(
    `Node.js ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${rounds} rounds\n`,
  );
  console.log(
    printTable([
      ['what', 'seconds', 'memory, MB', `of ${base.name}`],
      row(node),
      row(one),
      against(cold),
      alone ? against(alone) : ['karta, 1 worker', 'not yet', '', ''],
      warm ? against(warm) : ['karta, warm cache', 'not yet', '', ''],
      ...Object.values(rivals).map(against),
      ...larger.flatMap(({ cases }) => cases.map((bench) => row(bench))),
    ]),
  );
  console.log(`\n${printTable([['target', 'at most', 'measured', 'met'], ...targets(results)])}`);
}

function row({ name, seconds, peak }, times = '') {
  const middle = median(seconds);
  const memory = peak > 0 ? megabytes(peak).toFixed(0) : '—';
  return [name, middle.toFixed(middle < 1 ? 3 : 2), memory, times];
}

function megabytes(bytes) {
  return bytes / 2 ** 20;
}

/** The targets that the project set itself; jsonschema in the ways in which it can be run. */
function targets({ node, one, cold, warm, rivals, larger, first }) {
  const count = (number) => number.toLocaleString('en');
  return [
    target('one school, of node -e 0', 1.6, one, node),
    target('cold, of jsonschema', 1.3, cold, rivals.npm),
    target('cold, of jsonschema --fast', 1.3, cold, rivals.npmFast),
    target('cold, of jsonschema --fast without its launcher', 1.3, cold, rivals.binaryFast),
    target('cold, of ajv-cli', 0.6, cold, rivals.ajv),
    target('warm cache, of jsonschema', 0.6, warm, rivals.npm),
    target('warm cache, of jsonschema --fast', 0.6, warm, rivals.npmFast),
    target('warm cache, of jsonschema --fast without its launcher', 0.6, warm, rivals.binaryFast),
    ...larger.flatMap(({ schools, base, cases: [bench] }) => [
      target(`${count(schools)} schools, of ${count(first)}`, schools / first, bench, base),
      memoryTarget(`${count(schools)} schools, memory`, 300, bench),
    ]),
  ];
}

function target(name, most, bench, base) {
  if (!bench || !base) return [name, `${most} ×`, 'not measured', ''];
  const measured = ratio(bench, base);
  return [name, `${most} ×`, `${measured.toFixed(2)} ×`, measured <= most ? 'yes' : 'no'];
}

function memoryTarget(name, most, { peak }) {
  if (peak === 0) return [name, `${most} MB`, '—', ''];
  const measured = megabytes(peak);
  return [name, `${most} MB`, `${measured.toFixed(0)} MB`, measured < most ? 'yes' : 'no'];
}

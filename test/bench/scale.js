// How long karta takes for a whole region, against programs that check schemas only and against Node.js doing nothing:
// `node test/bench/scale.js [SCHOOLS…] [--rounds N] [--rivals FOLDER]`. Rivals are measured on the first number of schools,
// 1,000 unless told; further ones (10,000) show how time and memory grow. All in one run, in turn. The schools and the
// rivals live in a temporary folder that goes with the run.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makeCorpus } from './make-corpus.js';
import { readOutput, running, runRounds } from './scale/measure.js';
import { printResults } from './scale/print-results.js';
import { countInvalid, installRivals, rivalCases } from './scale/rivals.js';

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    // A folder in which the rivals are installed already.
    rivals: { type: 'string' },
  },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000];
const rounds = Number(values.rounds);
const [first = 1000] = sizes;

const home = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'karta-scale-'));
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

const note = (text) => process.stderr.write(`${text}\n`);
const count = (number) => number.toLocaleString('en');
const corpus = (schools) => join(folder, `schools-${schools}`);
const karta = (...args) => [
  process.execPath,
  join(home, 'bin/karta.js'),
  'validate',
  ...args,
  ...['--today', '2023-01-10', '--lang', 'en'],
];
/** Something to measure. Findings make karta end with 1, and the rivals with 1 or 2. */
const benchCase = (name, commands, cwd) => ({
  name,
  commands,
  cwd,
  accepts: [0, 1, 2],
  peak: 0,
  seconds: [],
});

for (const schools of sizes) {
  note(`making ${count(schools)} schools …`);
  makeCorpus(corpus(schools), schools);
}
const help = await readOutput([process.execPath, join(home, 'bin/karta.js'), 'validate', '--help']);
const can = (option) => help.out.includes(`--${option}`);

// One school, against Node.js doing nothing: short runs, so more of them.
const school = join(corpus(first), 'okrug-01/school-00001');
const node = benchCase('node -e 0', [[process.execPath, '-e', '0']]);
const one = benchCase('karta, one school', [karta(school)]);
note('measuring one school …');
await runRounds([node, one], rounds * 4);

// The first size, against the rivals.
const kartaCase = (name, schools, ...args) =>
  benchCase(`karta, ${count(schools)} schools, ${name}`, [karta('.', ...args)], corpus(schools));
const warmCase = (schools) => ({
  ...kartaCase('warm cache', schools, '--cache-folder', join(folder, `cache-${schools}`)),
  hasCache: true,
});
const cold = kartaCase('cold', first);
const alone = can('workers') && kartaCase('cold, 1 worker', first, '--workers', '1');
const warm = can('cache-folder') && warmCase(first);
const rivals = await prepareRivals();
const region = [cold, alone, warm, ...Object.values(rivals)].filter(Boolean);
note(`measuring ${count(first)} schools …`);
await runRounds(region, rounds);

// Further sizes, each in turn with the first one.
const larger = [];
for (const schools of sizes.slice(1)) {
  const base = { ...cold, seconds: [], peak: 0 };
  const cases = [base, kartaCase('cold', schools)];
  if (can('cache-folder')) cases.push(warmCase(schools));
  note(`measuring ${count(schools)} schools …`);
  await runRounds(cases, Math.min(rounds, 3));
  larger.push({ schools, base, cases: cases.slice(1) });
}

printResults({ node, one, cold, alone, warm, rivals, larger, rounds, first });

async function prepareRivals() {
  const own = values.rivals ? resolve(values.rivals) : join(folder, 'rivals');
  if (!values.rivals) {
    note('installing the rivals …');
    mkdirSync(own);
    const problem = await installRivals(own);
    if (problem) {
      note(`the rivals can't be installed: ${problem}`);
      return {};
    }
  }
  const found = rivalCases({
    folder: own,
    schemas: join(home, 'schemas'),
    files: { audit: filesOf('audit'), roadmap: filesOf('roadmap') },
  });
  await agreeOnFindings(found);
  return Object.fromEntries(
    Object.entries(found).map(([key, { name, commands }]) => [
      key,
      benchCase(name, commands, corpus(first)),
    ]),
  );
}

function filesOf(kind) {
  const named = readdirSync(corpus(first), { recursive: true }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return named.filter((file) => file.endsWith(`/${kind}.yaml`)).sort();
}

/** All must read all files and reject the same ones for their shape; else the times compare nothing. */
async function agreeOnFindings(found) {
  const { out, err } = await readOutput(karta('.', '--format', 'json'), corpus(first));
  if (!out.startsWith('{')) throw new Error(`karta does not work: ${err}`);
  const { findings, summary } = JSON.parse(out);
  const shape = new Set(['unknown-field', 'missing-field', 'unquoted-code']);
  const bad = new Set(findings.filter(({ rule }) => shape.has(rule)).map(({ file }) => file)).size;
  const counts = await countInvalid(found, corpus(first));
  if (bad === 0) note('too few schools to see whether all programs find the same faults');
  note(`of ${summary.files} files karta finds ${bad} of a wrong shape, and rivals of files read:`);
  for (const [name, [invalid, all]] of Object.entries(counts)) {
    note(`  ${name}: ${invalid} of ${all}`);
    if (invalid !== bad || all !== first * 2) throw new Error(`${name} does not check all files`);
  }
}

// How long karta takes for one school, against Node.js doing nothing: both in turn, in one run, so that a
// busy machine troubles both alike. The budget is 1.6 times.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

// Node reads such certificates at every start; that would be measured too, and most machines have none.
delete process.env.NODE_EXTRA_CA_CERTS;

const RUNS = 20;
const node = ['-e', '0'];
const karta = ['bin/karta.js', 'validate', 'examples/school-12', '--today', '2023-04-24'];

const time = (args) => {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

for (const args of [node, karta]) time(args);
const pairs = Array.from({ length: RUNS }, () => [time(node), time(karta)]);
const [nodes, kartas] = [0, 1].map((index) => pairs.map((pair) => pair[index]));
const ratio = median(pairs.map(([one, other]) => other / one));

console.log(`node -e 0             ${median(nodes).toFixed(0)} ms (median of ${RUNS})`);
console.log(`karta, one school     ${median(kartas).toFixed(0)} ms`);
console.log(
  `ratio, run by run     ${ratio.toFixed(2)} (median), least ${(Math.min(...kartas) / Math.min(...nodes)).toFixed(2)}`,
);

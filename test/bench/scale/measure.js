import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** How often the memory of a running program is read, in milliseconds. */
const LOOK = 3;

/** Programs that run now; they end with the benchmark. */
export const running = new Set();

/**
 * What a CI system sets would change what is printed; certificates that a machine adds are read by Node at every start,
 * and most machines have none.
 */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(CI|GITHUB_|GITLAB_|KARTA_|FORCE_COLOR|NODE_EXTRA_CA_CERTS)/.test(name),
  ),
);

/**
 * Runs commands one after the other, their output thrown away, and gives their seconds in all. With `onPeak`, tells of the
 * peak memory of the biggest process among them and what they start, in bytes.
 */
export async function run({ commands, cwd, accepts = [0] }, onPeak) {
  const start = process.hrtime.bigint();
  for (const [file, ...args] of commands) {
    const child = spawn(file, args, { cwd, env, stdio: 'ignore' });
    running.add(child);
    const looking = onPeak && setInterval(() => onPeak(peakOf(child.pid)), LOOK);
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    clearInterval(looking);
    running.delete(child);
    if (!accepts.includes(code)) throw new Error(`${file} ${args.slice(0, 9).join(' ')}: ${code}`);
  }
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** What a command prints, its results and its notes apart. */
export async function readOutput([file, ...args], cwd) {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const texts = { out: '', err: '' };
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ]) {
    stream.setEncoding('utf8').on('data', (part) => {
      texts[name] += part;
    });
  }
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  running.delete(child);
  return texts;
}

/** Linux keeps the most memory that a process ever had; elsewhere there is nothing to read, and 0 comes out. */
function peakOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Math.max(own, ...children.map(peakOf));
  } catch {
    return 0;
  }
}

/**
 * Runs every case once a round, so that a busy machine troubles all alike, and puts down the seconds of each, by round.
 * Before that each is run untimed, to tell of its memory and to fill what it compiles; one that is to find a cache is
 * run once more, to fill that.
 */
export async function runRounds(cases, rounds) {
  for (const one of cases) {
    if (one.seconds.length > 0) continue;
    if (one.hasCache) await run(one);
    await run(one, (bytes) => {
      one.peak = Math.max(one.peak, bytes);
    });
  }
  const times = new Map(cases.map((one) => [one, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) times.get(one).push(await run(one));
  }
  for (const one of cases) one.seconds = times.get(one);
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times as long one case takes as another of the same rounds. */
export function ratio(one, other) {
  return median(one.seconds.map((seconds, round) => seconds / other.seconds[round]));
}

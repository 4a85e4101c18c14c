import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { Script } from 'node:vm';
import { THREAD_MARK } from './start-thread.ts';

/** A hash of all parts; the build puts it here. */
declare const BUILD_ID: string;

// Compiling what a check needs takes V8 longer than all that karta does with one school. So karta is cut into parts
// (see esbuild.parts.js), and the compiled code of each is kept beside it, as Python keeps its .pyc files: named after
// the build, the processor and the version of Node, written once, whole or not at all, and only where the folder may
// be written to. V8 itself refuses what other flags have made. Node 22 has module.enableCompileCache() for that,
// Node 20 not.

/** A part exports functions that give its chunks. */
type Part = Readonly<Record<string, () => unknown>>;

const folder = `${__dirname}/parts`;
/** Threads run with other flags, and V8 takes no code that was compiled with others. */
const isThread = process.argv[2] === THREAD_MARK;
const build = `${BUILD_ID}-${process.arch}-${process.version}${isThread ? '-thread' : ''}`;
const parts = new Map<string, Part>();
const chunks = new Map<string, unknown>();
/** What is to be kept when the process ends, by the file it goes to: by then all that was needed is compiled. */
const unkept = new Map<string, Script>();
process.once('exit', () => {
  for (const [cache, script] of unkept) writeCache(cache, script);
});

load('karta:check/run.js');

/** What the parts have for `require`: a module of Node, or a chunk (`karta:<part>/<chunk>`), which is loaded once. */
function load(name: string): unknown {
  if (!name.startsWith('karta:')) return require(name);
  if (!chunks.has(name)) {
    const [part = '', chunk = ''] = name.slice('karta:'.length).split('/');
    if (!parts.has(part)) parts.set(part, loadPart(part));
    chunks.set(name, parts.get(part)?.[chunk]?.());
  }
  return chunks.get(name);
}

function loadPart(name: string): Part {
  const filename = `${folder}/${name}.cjs`;
  const cache = `${folder}/${name}-${build}.cache`;
  const cachedData = readCache(cache);
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData && { cachedData }),
  });
  if ((!cachedData || script.cachedDataRejected) && mayKeep(name)) {
    unkept.set(cache, script);
  }
  const module: { exports: Part } = { exports: {} };
  script.runInThisContext()(load, module, module.exports);
  return module.exports;
}

/** The compiled code, if it is there and undamaged: V8 does not check that, and would crash. */
function readCache(cache: string): Buffer | undefined {
  try {
    const twice = readFileSync(cache);
    const code = twice.subarray(0, twice.length / 2);
    return code.equals(twice.subarray(code.length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** What `validate` and its threads need of the first part is what is needed most. */
function mayKeep(part: string): boolean {
  return part !== 'check' || isThread || process.argv[2] === 'validate';
}

/**
 * Keeps what was compiled up to now. It is written twice, so that damage shows by comparing the two, which is faster
 * than loading node:zlib for a checksum.
 */
function writeCache(cache: string, script: Script): void {
  try {
    accessSync(folder, constants.W_OK);
    // Threads of one process may come here at the same time.
    const unfinished = `${cache}.${process.pid}-${Math.random().toString(36).slice(2)}`;
    const code = script.createCachedData();
    writeFileSync(unfinished, Buffer.concat([code, code]));
    renameSync(unfinished, cache);
  } catch {
    // Without the cache karta only starts more slowly.
  }
}

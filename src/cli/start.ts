import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** A hash of the bundle's text; the build puts it here. */
declare const BUNDLE_HASH: string;

// Compiling the bundle takes V8 longer than all that karta does with one school. So the compiled code is
// kept beside the bundle, as Python keeps its .pyc files: named after the bundle, the processor and V8's
// own version and flags, written once, whole or not at all, and only where the folder may be written to.
// Node 22 has module.enableCompileCache() for that; Node 20 has not.

const bundle = `${__dirname}/karta.cjs`;
const cache = `${__dirname}/${BUNDLE_HASH}-${process.arch}-${cachedDataVersionTag()}.cache`;

const cachedData = readCache();
const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  ...(cachedData && { cachedData }),
});
if (!cachedData || script.cachedDataRejected) process.once('exit', writeCache);
script.runInThisContext()(createRequire(bundle), { exports: {} }, {});

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled up to now; what `validate` needs is what is needed most. */
function writeCache(): void {
  if (process.argv[2] !== 'validate') return;
  try {
    accessSync(__dirname, constants.W_OK);
    const unfinished = `${cache}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, cache);
  } catch {
    // Without the cache karta only starts more slowly.
  }
}

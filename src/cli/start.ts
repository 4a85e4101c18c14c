import { accessSync, constants, readFileSync, renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A hash of the bundle's text; the build puts it here. */
declare const BUNDLE_HASH: string;

// Compiling the bundle takes V8 longer than all that karta does with one school. So the compiled code is
// kept beside the bundle, as Python keeps its .pyc files: named after the bundle, the processor and the
// version of Node, written once, whole or not at all, and only where the folder may be written to. V8
// itself refuses what other flags have made. Node 22 has module.enableCompileCache() for that, Node 20 not.

/** The cache begins with the CRC-32 of the rest. */
const CHECKSUM_BYTES = 4;

const bundle = `${__dirname}/karta.cjs`;
const cache = `${__dirname}/${BUNDLE_HASH}-${process.arch}-${process.version}.cache`;

const cachedData = readCache();
const script = new Script(readFileSync(bundle, 'latin1'), {
  filename: bundle,
  ...(cachedData && { cachedData }),
});
if (!cachedData || script.cachedDataRejected) process.once('exit', writeCache);
script.runInThisContext()(require, { exports: {} }, {});

/** The compiled code, if it is there and undamaged: V8 does not check that, and would crash. */
function readCache(): Buffer | undefined {
  try {
    const file = readFileSync(cache);
    const code = file.subarray(CHECKSUM_BYTES);
    return file.readUInt32LE(0) === crc32(code) ? code : undefined;
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
    const code = script.createCachedData();
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(crc32(code));
    writeFileSync(unfinished, Buffer.concat([checksum, code]));
    renameSync(unfinished, cache);
  } catch {
    // Without the cache karta only starts more slowly.
  }
}

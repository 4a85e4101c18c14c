import { writeSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';

/** How long to wait for a slow reader before trying again, in milliseconds. */
const PAUSE = 5;

/**
 * Writes all of a text or of some bytes to an open file or pipe. A pipe may be full for a while; and a reader such as `head`
 * may close it early, which is no failure: the rest is dropped. Gives whether somebody still reads. Throws
 * UsageError if nothing can be written, as on a full disk.
 */
export function writeFully(file: number, text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(file, bytes, done);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw NOT_WRITTEN;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  return true;
}

const NOT_WRITTEN = new UsageError({
  ru: 'Результат не записать: проверьте, есть ли место на диске',
  en: 'The result can’t be written: check whether there is room on the disk',
});

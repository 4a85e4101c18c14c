import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { readBytes } from '../disk-files.ts';

/** A roadmap's bytes. Throws UsageError if they can't be had any more. */
export function readRoadmap(file: string, cwd: string): Uint8Array {
  const bytes = readBytes(resolve(cwd, file), MAX_BYTES);
  if (typeof bytes !== 'string') return bytes;
  throw new UsageError({
    ru: `Файл ${file} больше не читается; проверьте, что он на месте, и повторите команду`,
    en: `The file ${file} can’t be read any more; see that it is in its place, and run the command again`,
  });
}

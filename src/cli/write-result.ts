import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Session } from './session.ts';

/**
 * Writes a result to the file that `--output` names, else to stdout. The file appears whole or not at
 * all: it is written beside its place and then renamed.
 */
export function writeResult(text: string, output: string | undefined, session: Session): void {
  if (output === undefined) {
    session.host.out(text);
    return;
  }
  const path = resolve(session.host.cwd, output);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError({
      ru: `Не получается записать файл ${output}: проверьте, что папка есть и что в неё можно писать`,
      en: `The file ${output} can't be written: check that its folder is there and may be written to`,
    });
  }
}

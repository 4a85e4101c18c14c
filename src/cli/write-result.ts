import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Output } from './choose-outputs.ts';
import type { Session } from './session.ts';

/**
 * Writes a result to the files that are asked for, else to stdout. A file appears whole or not at
 * all: it is written beside its place and then renamed.
 */
export async function writeResult<In>(
  input: In,
  outputs: readonly Output<In>[],
  session: Session,
): Promise<void> {
  const results: { output: string | undefined; result: string | Uint8Array }[] = [];
  // Nothing is written before all of it can be: some of the files would pass for all of them.
  for (const { format, file } of outputs) {
    results.push({ output: file, result: await format.render(input, session) });
  }
  for (const { output, result } of results) {
    if (output === undefined) {
      session.host.out(result);
      continue;
    }
    const file = openResult(output, session);
    file.add(result);
    file.finish();
  }
}

/** Pieces are written together up to this length, in UTF-16 units. */
const TOGETHER = 65_536;

/** The same for a long result that is made piece by piece; ends early when nobody reads it any more. */
export async function writePieces(
  pieces: AsyncIterable<string | Uint8Array>,
  output: string | undefined,
  session: Session,
): Promise<void> {
  const { host } = session;
  const file = output === undefined ? undefined : openResult(output, session);
  const write = file ? file.add : (text: string | Uint8Array): void => host.out(text);
  let waiting = '';
  try {
    for await (const piece of pieces) {
      if (typeof piece !== 'string') {
        write(piece);
        continue;
      }
      waiting += piece;
      if (waiting.length < TOGETHER) continue;
      write(waiting);
      waiting = '';
      if (!file && host.isRead?.() === false) return;
    }
  } catch (error) {
    file?.drop();
    throw error;
  }
  write(waiting);
  file?.finish();
}

/** A file that is being written beside its place. */
interface UnfinishedFile {
  add(text: string | Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  drop(): void;
}

function openResult(output: string, { host }: Session): UnfinishedFile {
  const path = resolve(host.cwd, output);
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const drop = (): void => rmSync(unfinished, { force: true });
  const tried = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      drop();
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw notWritten(output);
    }
  };
  const file = tried(() => openSync(unfinished, 'w'));
  return {
    add: (text) => tried(() => writeAll(file, text)),
    finish: () =>
      tried(() => {
        closeSync(file);
        renameSync(unfinished, path);
      }),
    drop,
  };
}

function writeAll(file: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function notWritten(output: string): UsageError {
  return new UsageError({
    ru: `Не получается записать файл ${output}: проверьте, что папка есть и что в неё можно писать`,
    en: `The file ${output} can't be written: check that its folder is there and may be written to`,
  });
}

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Output } from './choose-outputs.ts';
import { ciOf } from './outputs/ci.ts';
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
  const results: { output: Output<In>; result: string | Uint8Array }[] = [];
  // Nothing is written before all of it can be: some of the files would pass for all of them.
  for (const output of outputs) {
    const result = await output.format.render(input, contextOf(output, session));
    results.push({ output, result: await guarded(result, output, session) });
  }
  for (const { output, result } of results) {
    if (output.file === undefined) session.host.out(result);
    else if (output.isUnasked) writeUnasked(output.file, result, session);
    else writeFile(output.file, result, session);
  }
}

/** GitHub Actions takes commands from a step's log, and plans come from strangers. */
async function guarded<In>(
  result: string | Uint8Array,
  { file, isForPeople }: Output<In>,
  { host }: Session,
): Promise<string | Uint8Array> {
  const isLog = file === undefined && isForPeople && typeof result === 'string';
  if (!isLog || ciOf(host) !== 'github') return result;
  return (await import('../formats/github/fence-commands.ts')).fenceCommands(result);
}

/** The session as it is for one of its outputs: colours are for the screen. */
export function contextOf({ file }: Pick<Output<never>, 'file'>, session: Session): Session {
  return file === undefined ? session : { ...session, color: session.hasColorInFiles };
}

function writeFile(name: string, result: string | Uint8Array, session: Session): void {
  const file = openResult(name, session);
  file.add(result);
  file.finish();
}

/** A file that comes of itself must not fail what was asked for, nor appear in secret. */
function writeUnasked(name: string, result: string | Uint8Array, session: Session): void {
  const { host, language } = session;
  try {
    writeFile(name, result, session);
    host.err(`karta: ${{ ru: 'записан файл', en: 'wrote the file' }[language]} ${name}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.err(`karta: ${error.text[language]}\n`);
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

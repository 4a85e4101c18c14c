import { UsageError } from '../core/errors.ts';
import type { Output } from './choose-outputs.ts';
import { type Guard, logGuard } from './outputs/guard-log.ts';
import { openResult } from './outputs/open-result.ts';
import { sayNote } from './say-note.ts';
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
    const guard = await logGuard(output, session.host);
    results.push({ output, result: typeof result === 'string' && guard ? guard(result) : result });
  }
  for (const { output, result } of results) {
    if (output.file === undefined) session.host.out(result);
    else if (output.isUnasked) writeUnasked(output.file, result, session);
    else {
      writeFile(output.file, result, session);
      sayWritten(output.file, session);
    }
  }
}

/** The session as it is for one of its outputs: colours are for the screen. */
export function contextOf({ file }: Pick<Output<never>, 'file'>, session: Session): Session {
  return file === undefined ? session : { ...session, color: session.hasColorInFiles };
}

function writeFile(name: string, result: string | Uint8Array, { host }: Session): void {
  const file = openResult(name, host);
  file.add(result);
  file.finish();
}

/** Somebody at a terminal sees nothing else of what was asked for; programs know what they have called. */
function sayWritten(name: string, { host, language }: Pick<Session, 'host' | 'language'>): void {
  if (host.isTerminal && !host.env.CI) sayNote(host, `${WROTE[language]} ${name}`);
}

const WROTE = { ru: 'записан файл', en: 'wrote the file' };

/** A file that comes of itself must not fail what was asked for, nor appear in secret. */
function writeUnasked(name: string, result: string | Uint8Array, session: Session): void {
  const { host, language } = session;
  try {
    writeFile(name, result, session);
    sayNote(host, `${WROTE[language]} ${name}`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    sayNote(host, error.text[language]);
  }
}

/** Pieces are written together up to this length, in UTF-16 units. */
const TOGETHER = 65_536;

/** The same for a long result that is made piece by piece; ends early when nobody reads it any more. */
export async function writePieces<In>(
  pieces: AsyncIterable<string | Uint8Array>,
  output: Output<In>,
  session: Session,
): Promise<void> {
  const { host } = session;
  const guard = await logGuard(output, host);
  const file = output.file === undefined ? undefined : openResult(output.file, host);
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
      const ready = guard ? waiting.lastIndexOf('\n') + 1 : waiting.length;
      write(guarded(waiting.slice(0, ready), guard));
      waiting = waiting.slice(ready);
      if (!file && host.isRead?.() === false) return;
    }
  } catch (error) {
    file?.drop();
    throw error;
  }
  write(guarded(waiting, guard));
  file?.finish();
  if (output.file !== undefined) sayWritten(output.file, session);
}

function guarded(text: string, guard: Guard | undefined): string {
  return guard ? guard(text) : text;
}

import { readSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';

const PIECE = 65_536;

/** How long to wait for a slow writer before looking again, in milliseconds. */
const PAUSE = 5;

/** Reads an open file or pipe to its end, piece by piece. Throws UsageError if it is none to be read. */
export function* readInput(file: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(PIECE);
  for (;;) {
    const length = readPiece(file, buffer);
    if (length === 0) return;
    if (length > 0) yield buffer.slice(0, length);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** How many bytes were read: none at the end; less than none if there are none yet. */
function readPiece(file: number, buffer: Uint8Array): number {
  try {
    return readSync(file, buffer);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EAGAIN') return -1;
    // On Windows a pipe whose writer is gone ends so.
    if (code === 'EOF') return 0;
    throw NOT_READ;
  }
}

const NOT_READ = new UsageError({
  ru: 'Ячейки не прочитать: передайте файл так: karta dates < ячейки.txt',
  en: 'The cells can’t be read: hand the file over like this: karta dates < cells.txt',
});

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const program =
  process.env.KARTA_PDFTOTEXT ||
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'pdftotext.exe' : 'pdftotext'))
    .find((path) => existsSync(path));

/** Why the texts of PDFs can't be tested, to stand in the names of tests; undefined if they can. */
export const pdfTextMissing: string | undefined =
  program === undefined ? ' (skipped: pdftotext of poppler-utils is not installed)' : undefined;

/** The texts of a PDF's pages. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'karta-pdf-'));
  try {
    const path = join(folder, 'page.pdf');
    await writeFile(path, pdf);
    const args = ['-layout', '-enc', 'UTF-8', path, '-'];
    const { stdout } = await promisify(execFile)(program ?? '', args, { maxBuffer: 1 << 28 });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

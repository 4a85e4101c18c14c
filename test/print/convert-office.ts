import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const soffice = findProgram('KARTA_SOFFICE', [
  ...onPath('soffice'),
  ...onPath('libreoffice'),
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]);
const pdftotext = findProgram('KARTA_PDFTOTEXT', onPath('pdftotext'));

/** Why tests with LibreOffice are skipped, to stand in their names; undefined if they can run. */
export const officeMissing: string | undefined =
  soffice === undefined
    ? ' (skipped: LibreOffice is not installed; KARTA_SOFFICE may name its program)'
    : pdftotext === undefined
      ? ' (skipped: pdftotext of poppler-utils is not installed)'
      : undefined;

/**
 * Opens a file in LibreOffice and gives the texts of the pages that it would print.
 *
 * @param extension the kind of file, without the dot: `docx`.
 */
export async function printedPages(file: Uint8Array, extension: string): Promise<string[]> {
  const pdf = await convertToPdf(file, extension);
  return inFolder(async (folder) => {
    const path = join(folder, 'print.pdf');
    await writeFile(path, pdf);
    const { stdout } = await run(pdftotext ?? '', ['-layout', '-enc', 'UTF-8', path, '-'], {
      maxBuffer: 1 << 28,
    });
    return stdout.split('\f').slice(0, -1);
  });
}

/** The same as a PDF. */
export async function convertToPdf(file: Uint8Array, extension: string): Promise<Uint8Array> {
  return convertFile(file, { from: extension, to: 'pdf' });
}

/**
 * Opens a file in LibreOffice and saves it as another kind. A profile of its own, so that an open LibreOffice does
 * not stand in the way.
 *
 * @param kinds endings without the dot; `reader` is how LibreOffice is to read the file, if that is not plain.
 */
export async function convertFile(
  file: Uint8Array,
  { from, to, reader }: { from: string; to: string; reader?: string },
): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const path = join(folder, `print.${from}`);
    await writeFile(path, file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const read = reader === undefined ? [] : [`--infilter=${reader}`];
    const convert = ['--headless', ...read, '--convert-to', to, '--outdir', folder, path];
    await run(soffice ?? '', [profile, ...convert], { timeout: 120_000 });
    return readFile(join(folder, `print.${to}`));
  });
}

async function inFolder<Out>(act: (folder: string) => Promise<Out>): Promise<Out> {
  const folder = await mkdtemp(join(tmpdir(), 'karta-print-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function findProgram(variable: string, paths: readonly string[]): string | undefined {
  const named = process.env[variable];
  return named || paths.find((path) => existsSync(path));
}

function onPath(name: string): string[] {
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
}

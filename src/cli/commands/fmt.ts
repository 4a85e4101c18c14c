import { resolve } from 'node:path';
import { MAX_BYTES } from '../../documents/read-document.ts';
import { EXIT } from '../exit-codes.ts';
import { findFormatted } from '../fmt/find-formatted.ts';
import { type FormattedFile, formatFile } from '../fmt/format-file.ts';
import { type Counts, sayCounts, sayLeftAlone } from '../fmt/say-formatted.ts';
import { replaceFiles } from '../replace-files.ts';
import { safeLine } from '../safe-line.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';

export interface FormatOptions extends CommonOptions {
  /** Change nothing, name the files that are not in order. */
  check?: boolean;
  /** Change nothing, show what would change. */
  diff?: boolean;
}

type Changed = Extract<FormattedFile, { state: 'changed' }>;

/** `karta fmt`: canonical order and layout, or what is not in it. Gives the exit code. */
export async function formatFiles(
  paths: readonly string[],
  { check = false, diff = false }: FormatOptions,
  session: Session,
): Promise<number> {
  const { host, language } = session;
  const { found, files } = await findFormatted(paths, session);
  const changed: Changed[] = [];
  const counts: Counts = { changed: 0, fine: 0, leftAlone: 0 };
  for (const one of found) {
    const formatted = await formatFile(one, await files.read(one.file, MAX_BYTES));
    if (formatted.state === 'changed') changed.push(formatted);
    else if (formatted.state === 'fine') counts.fine += 1;
    else {
      counts.leftAlone += 1;
      sayNote(host, sayLeftAlone(one.file, formatted.state)[language]);
    }
  }
  counts.changed = changed.length;
  if (!check && !diff) writeAll(changed, session);
  host.out(diff ? await diffOf(changed, session) : listOf(changed));
  host.out(`${sayCounts(counts, !check && !diff)[language]}\n`);
  const isFine = counts.leftAlone === 0 && !(check && changed.length > 0);
  return isFine ? EXIT.fine : EXIT.findings;
}

/** Writes all files or none. */
function writeAll(changed: readonly Changed[], { host }: Session): void {
  replaceFiles(
    changed.map(({ file, before, after }) => ({
      path: resolve(host.cwd, file),
      name: file,
      before: before.bytes,
      after: after.bytes,
    })),
  );
}

async function diffOf(changed: readonly Changed[], session: Session): Promise<string> {
  const { showDiff } = await import('../show-diff.ts');
  const texts = changed.map(({ file, before, after }) => ({
    file,
    before: before.text,
    after: after.text,
  }));
  return showDiff(texts, session);
}

function listOf(changed: readonly Changed[]): string {
  return changed.map(({ file }) => `${safeLine(file)}\n`).join('');
}

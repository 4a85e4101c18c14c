import type { Text } from '../../core/text.ts';
import { diagnose } from '../../documents/diagnose.ts';
import type { Settings } from '../../plan/settings/settings.ts';
import type { Session } from '../session.ts';
import { sourceFinder } from './hold-settings.ts';

/** What is wrong with the settings, each as «karta.config.yaml:3: …»; only errors, since the rest holds all the same. */
export async function listMistakes(
  settings: Settings,
  { language }: Pick<Session, 'language'>,
): Promise<string[]> {
  const { files, findings, dateProblems } = settings;
  const own = files.filter(({ kind, document }) => kind === 'config' || !document);
  const all = [...findings, ...own.flatMap((file) => file.findings)];
  const documents = new Map(
    files.flatMap(({ file, document }) => (document ? [[file, document]] : [])),
  );
  const errors = all.filter(({ severity }) => severity === 'error');
  const said = (await diagnose(errors, documents, language)).map(
    ({ file, range, message }) => `${file}:${range.start.line}: ${message}`,
  );
  const find = sourceFinder(settings);
  for (const { at, words } of dateProblems) {
    const { file, line } = await find(at);
    said.push(`${file}:${line}: ${WRONG_DATE[language].replace('…', () => words)}`);
  }
  return said;
}

const WRONG_DATE: Text = {
  ru: 'Дни «…» не подходят, и этой записи в календаре нет.',
  en: 'The days “…” won’t do, and the calendar is without them.',
};

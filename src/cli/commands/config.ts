import type { Text } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { allRules } from '../../pipeline.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { configReport } from '../config/config-report.ts';
import { holdSettings } from '../config/hold-settings.ts';
import { listMistakes } from '../config/list-mistakes.ts';
import { openConfig } from '../config/open-config.ts';
import { EXIT } from '../exit-codes.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

export interface ConfigOptions extends CommonOptions {
  /** All rules, not only those that are not as usual. */
  all?: boolean;
}

/** So many mistakes are told of one by one; the check tells of all. */
const MOST_TOLD = 10;

/** `karta config`: what holds for a file or folder, and where that is said. Gives the exit code. */
export async function showConfig(
  path: string | undefined,
  { all = false, ...options }: ConfigOptions,
  session: Session,
): Promise<number> {
  const { host, language } = session;
  const outputs = await chooseOutputs(undatedFormats, options, session);
  const opened = await openConfig(path ?? '.', session);
  const held = await holdSettings(opened, allRules, all);
  await writeResult(configReport(held, all, language), outputs, session);
  const mistakes = await listMistakes(opened.settings, session);
  if (mistakes.length === 0) return EXIT.fine;
  const told = mistakes.slice(0, MOST_TOLD).map((line) => line.replace(/\s+/g, ' '));
  for (const line of [...told, MISTAKES[language].replace('…', () => path ?? '.')]) {
    sayNote(host, line);
  }
  return EXIT.findings;
}

const MISTAKES: Text = {
  ru: 'в настройках есть ошибки, и то, что в них неверно, не действует; подробнее скажет karta validate …',
  en: 'the settings have mistakes, and what is wrong in them does not hold; karta validate … says more',
};

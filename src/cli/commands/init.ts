import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { splitTwoDays } from '../../language/dates/asked/two-days.ts';
import { planningYears } from '../../language/dates/planning-period.ts';
import type { Answers } from '../../template/answers.ts';
import { canAsk } from '../ask-yes.ts';
import { choosePeriod } from '../dates/choose-period.ts';
import { EXIT } from '../exit-codes.ts';
import { type Ask, Stopped } from '../init/ask.ts';
import { askPlan } from '../init/ask-plan.ts';
import { askExtras, type ExtraOptions, type Extras, readExtras } from '../init/choose-extras.ts';
import { type PlannedInit, planInit } from '../init/plan-init.ts';
import { readRegion } from '../init/read-region.ts';
import { terminalAsk } from '../init/terminal-ask.ts';
import { makeFolders } from '../make-folders.ts';
import { nearestFolder } from '../nearest-folder.ts';
import { replaceFiles } from '../replace-files.ts';
import { sayLine } from '../say-line.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';
import { typedWord } from '../typed-word.ts';

export interface InitOptions extends CommonOptions, ExtraOptions {
  yes?: boolean;
  school?: string;
  period?: string;
}

/**
 * `karta init`: a new plan, from answers at a terminal or as a template to be filled in. Gives the exit code.
 *
 * @param openAsk how questions are put, if they can be
 */
export async function init(
  path: string | undefined,
  { yes = false, school, period, ...options }: InitOptions,
  session: Session,
  openAsk: typeof terminalAsk | undefined = canAsk(session.host) ? terminalAsk : undefined,
): Promise<number> {
  const { host, language, today } = session;
  if (period !== undefined) choosePeriod(period, today);
  const given = readExtras(options);
  const folder = resolve(host.cwd, path ?? '.');
  const region = await readRegion(nearestFolder(folder), session);
  const usualPeriod = planningYears(today);
  const questions = { language, today, ...region, school, period, usualPeriod };
  const said = period ?? usualPeriod;
  let answers: Answers = {
    ...(school !== undefined && { school }),
    period: splitTwoDays(said) ?? said,
    factors: [],
    activities: [],
  };
  let extras: Extras = given;
  const ask: Ask | undefined = yes || !openAsk ? undefined : await openAsk(language, host.columns);
  try {
    if (ask && !hasPlan(folder)) answers = await askPlan(ask, questions);
    if (ask) extras = await askExtras(ask, given, language);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    sayNote(host, WORDS.stopped[language]);
    return EXIT.interrupted;
  }
  const { catalogue } = region;
  const planned = planInit(answers, extras, { folder, cwd: host.cwd, language, catalogue });
  if (planned.made.length === 0) throw allThere(planned.kept);
  const paths = planned.changes.map((change) => change.path);
  makeFolders(paths, { name: path ?? '.', other: 'karta init' }, () =>
    replaceFiles(planned.changes),
  );
  for (const line of sayMade(planned, path, folder, session)) sayLine(host, line);
  return EXIT.fine;
}

function sayMade(
  { made, kept }: PlannedInit,
  path: string | undefined,
  folder: string,
  { language }: Session,
): string[] {
  const say = (text: Text, names: readonly string[]): string =>
    text[language].replace('…', () => names.join(', '));
  // Who named no folder may not know in which one the files lie.
  const where = WORDS.where[language].replace('…', () => basename(folder) || folder);
  const asked = path === undefined ? '' : ` ${typedWord(path)}`;
  const plans = made.filter((name) => /(?:audit|roadmap)\.yaml$/.test(name));
  const needsPlace = made.some((name) => /workflows|gitlab-ci/.test(name));
  return [
    `${say(WORDS.made, made)}${path === undefined ? ` ${where}` : ''}`,
    ...(kept.length > 0 ? [say(WORDS.kept, kept)] : []),
    ...(plans.length > 0 ? [say(WORDS.fillIn, plans)] : []),
    ...(needsPlace ? [WORDS.place[language]] : []),
    say(WORDS.check, [`karta validate${asked}`]),
  ];
}

function hasPlan(folder: string): boolean {
  return ['audit.yaml', 'roadmap.yaml'].every((name) => existsSync(join(folder, name)));
}

function allThere(kept: readonly string[]): UsageError {
  const names = kept.join(', ');
  return new UsageError({
    ru: `Здесь уже есть ${names}, и ничего не изменено: чтобы начать другой план, назовите другую папку, например karta init новая-папка`,
    en: `There is ${names} here already, and nothing was changed: to begin another plan, name another folder, such as karta init new-folder`,
  });
}

const WORDS = {
  stopped: { ru: 'прервано, ничего не записано', en: 'stopped, nothing was written' },
  made: { ru: 'Записано: …', en: 'Wrote: …' },
  where: { ru: '(папка …)', en: '(folder …)' },
  kept: { ru: 'Уже было и осталось как есть: …', en: 'Was there and stays as it is: …' },
  fillIn: {
    ru: 'Откройте … и впишите своё везде, где стоит ___.',
    en: 'Open … and write your own wherever ___ stands.',
  },
  place: {
    ru: 'В файле проверки впишите вместо OWNER, где лежит сама karta (об этом docs/ci.md).',
    en: 'In the file of the check, write where karta itself is kept in place of OWNER (see docs/ci.md).',
  },
  check: { ru: 'Потом проверьте: …', en: 'Then check it: …' },
} satisfies Record<string, Text>;

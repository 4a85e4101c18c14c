import { distance } from 'fastest-levenshtein';
import { UsageError } from '../../core/errors.ts';
import type { State } from '../../core/state.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import type { Plan } from '../../plan/model.ts';
import { codesOf } from '../../plan/selection/asked-codes.ts';
import { type MissingRole, responsibleIn } from '../../plan/selection/asked-roles.ts';
import { stateNames } from '../../plan/selection/read-states.ts';
import { stateWords } from '../../report/words.ts';
import { withCapital } from './with-capital.ts';

/** So many of what there is are listed. */
const MOST_LISTED = 10;
const MOST_ROLES = 20;

/** Nobody has the role; told with the one that is meant and those that there are. */
export function noSuchRole(role: MissingRole | undefined, plans: readonly Plan[]): UsageError {
  const names = plans.flatMap((plan) => responsibleIn(plan).map(({ name }) => withCapital(name)));
  const all = [...new Set(names)].sort((one, other) => one.localeCompare(other, 'ru'));
  const name = role?.name ?? '';
  const meant = role?.suggestion ?? nearest(name, all);
  const list = listed(all, MOST_ROLES);
  return new UsageError({
    ru: `Никто в планах не отвечает как «${shorten(name)}»; ${list ? `в них названы: ${list.ru}` : 'ответственные в них не названы'}${perhaps(meant && withCapital(meant)).ru}`,
    en: `Nobody in the plans answers as “${shorten(name)}”; ${list ? `they name: ${list.en}` : 'they name nobody'}${perhaps(meant && withCapital(meant)).en}`,
  });
}

/** No plan and no audit has the code; told with those that there are, the nearest first. */
export function noSuchCode(code = '', plans: readonly Plan[], surely?: string): UsageError {
  const all = [...new Set(plans.flatMap(codesOf))].sort(byNumbers);
  const near = all.filter((one) => distance(one, code) <= 1);
  const list = listed([...new Set([...near, ...all])], MOST_LISTED);
  const meant = surely ?? (near.length === 1 ? near[0] : undefined);
  return new UsageError({
    ru: `Кода «${shorten(code)}» нет ни в планах, ни в аудитах; ${list ? `в них есть: ${list.ru}` : 'кодов в них нет'}${perhaps(meant).ru}`,
    en: `Neither plans nor audits have the code “${shorten(code)}”; ${list ? `they have: ${list.en}` : 'they have no codes'}${perhaps(meant).en}`,
  });
}

/** No plan is of such a school; told with those that there are. */
export function noSuchSchool(school = '', plans: readonly Plan[]): UsageError {
  const names = [...new Set(plans.flatMap((plan) => plan.school?.name ?? []))];
  const near = names
    .map((name) => ({ name, far: distance(school.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.far - other.far)
    .map(({ name }) => name);
  const list = listed(near, MOST_LISTED);
  return new UsageError({
    ru: `Школы «${shorten(school)}» среди планов нет; ${list ? `есть: ${list.ru}` : 'школы в них не названы'}`,
    en: `No plan is of a school “${shorten(school)}”; ${list ? `there are: ${list.en}` : 'they name no schools'}`,
  });
}

/** There is no such state; told with all that there are. */
export function noSuchState(state = ''): UsageError {
  const states = Object.entries(stateWords) as [State, Text][];
  const meant = nearest(state.toLowerCase(), [...stateNames()]);
  return new UsageError({
    ru: `--state: «${shorten(state)}» — не состояние; можно: ${states.map(([, { ru }]) => ru).join(', ')}${perhaps(meant).ru}`,
    en: `--state: “${shorten(state)}” is no state; it is one of: ${states.map(([id]) => id).join(', ')}${perhaps(meant).en}`,
  });
}

/** No plan has such a task; told with those that there are. */
export function noSuchTask(task = '', plans: readonly Plan[]): UsageError {
  const tasks = plans.flatMap((plan) => plan.tasks);
  const all = [...new Map(tasks.map((one) => [one.id + one.text, one])).values()];
  const named = all.map(({ id, text }) => ({
    ru: `${id} «${shorten(text, SHORT)}»`,
    en: `${id} “${shorten(text, SHORT)}”`,
  }));
  const [ru, en] = (['ru', 'en'] as const).map((language) =>
    listed(
      named.map((one) => one[language]),
      MOST_LISTED,
    ),
  );
  return new UsageError({
    ru: `Задачи «${shorten(task)}» в планах нет; ${ru ? `есть: ${ru.ru}` : 'списка задач (tasks) в них нет'}`,
    en: `The plans have no task “${shorten(task)}”; ${en ? `they have: ${en.en}` : 'they have no list of tasks'}`,
  });
}

const SHORT = 40;

function perhaps(meant: string | undefined): Text {
  return meant
    ? { ru: `; может быть, «${meant}»?`, en: `; did you mean “${meant}”?` }
    : { ru: '', en: '' };
}

/** The first of them, and how many more there are; undefined for none. */
function listed(all: readonly string[], most: number): Text | undefined {
  if (all.length === 0) return undefined;
  const shown = all
    .slice(0, most)
    .map((one) => shorten(one))
    .join(', ');
  const more = all.length - most;
  if (more <= 0) return { ru: shown, en: shown };
  return { ru: `${shown} и ещё ${more}`, en: `${shown} and ${more} more` };
}

/** The nearest word that may have been meant: one slip of the pen in four letters. */
function nearest(word: string, known: readonly string[]): string | undefined {
  let best = Math.min(3, Math.floor(word.length / 3));
  let found: string | undefined;
  for (const one of known) {
    const slips = distance(word.toLowerCase(), one.toLowerCase());
    if (slips > best || (slips === best && found !== undefined)) continue;
    [best, found] = [slips, one];
  }
  return found;
}

/** 5.2 before 5.10. */
function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'ru', { numeric: true });
}

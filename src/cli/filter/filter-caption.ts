import type { Language, Text } from '../../core/text.ts';
import type { AskedPeriod } from '../../language/dates/asked/asked-period.ts';
import { shorten } from '../../language/shorten.ts';
import { stateWords } from '../../report/words.ts';
import type { Filter } from '../filter.ts';
import type { PlanPeriods } from './resolve-periods.ts';
import { withCapital } from './with-capital.ts';

/** So many schools or periods are named; of more, how many there are. */
const MOST_NAMED = 3;

/** «Показано только: 2 четверть 2022/2023 (…); ответственный — Завуч»; undefined if there is nothing to say. */
export function filterCaption(
  { periods, schools, roles, codes, states, tasks }: Filter,
  language: Language,
  showsPeriod: boolean,
): string | undefined {
  const words = WORDS[language];
  const parts = [
    periods && !showsPeriod ? [namePeriods(periods, language)] : [],
    schools ? [`${words.school} — ${several(schools, language)}`] : [],
    roles ? [`${words.role} — ${roles.map(withCapital).join(', ')}`] : [],
    codes ? [`${words.code} — ${codes.join(', ')}`] : [],
    states ? [`${words.state} — ${states.map((one) => stateWords[one][language]).join(', ')}`] : [],
    tasks ? [`${words.task} — ${tasks.join(', ')}`] : [],
  ].flat();
  return parts.length === 0 ? undefined : `${words.only}: ${parts.join('; ')}`;
}

/** The one name of the time; where the days differ between schools, without the days. */
export function namePeriods({ of }: PlanPeriods, language: Language): string {
  const all = [...of.values()];
  const distinct = (field: 'name' | 'title'): string[] => [
    ...new Set(all.map((one: AskedPeriod) => one[field][language])),
  ];
  const names = distinct('name');
  if (names.length <= 1) return names[0] ?? '';
  const titles = distinct('title');
  const title = several(titles, language);
  return titles.length === 1 ? `${title} (${DIFFER[language]})` : title;
}

const DIFFER: Text = { ru: 'у школ разные дни', en: 'the days differ between schools' };

function several(names: readonly string[], language: Language): string {
  const shown = names
    .slice(0, MOST_NAMED)
    .map((name) => shorten(name))
    .join(', ');
  const more = names.length - MOST_NAMED;
  if (more <= 0) return shown;
  return { ru: `${shown} и ещё ${more}`, en: `${shown} and ${more} more` }[language];
}

const WORDS = {
  ru: {
    only: 'Показано только',
    school: 'школа',
    role: 'ответственный',
    code: 'код',
    state: 'состояние',
    task: 'задача',
  },
  en: {
    only: 'Shown only',
    school: 'school',
    role: 'responsible',
    code: 'code',
    state: 'state',
    task: 'task',
  },
};

import { type Day, russianDay } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { count, formFor, type Noun } from '../../language/count.ts';
import { OF_SCHOOLS, SCHOOLS, TIMES } from './nouns.ts';
import type { Totals } from './total-counts.ts';

/** How many schools there are, how many are ready, and how much is overdue: what to know first. */
export function openingWords(
  totals: Totals,
  { today, isCutDown }: { today: Day; isCutDown: boolean },
  language: Language,
): string {
  const say = { ru: sayInRussian, en: sayInEnglish }[language];
  const [first = '', ...rest] = say(totals, russianDay(today), isCutDown);
  return [first, ...(totals.schools === 0 ? [] : rest)].filter((one) => one !== '').join(' ');
}

function sayInRussian(totals: Totals, day: string, isCutDown: boolean): string[] {
  const { schools, ready, late, unreadable, withoutRoadmap, overdue } = totals;
  const at = (number: number): string => count(number, OF_SCHOOLS, 'ru');
  const verb = formFor(overdue, OVERDUE, 'ru');
  const readyWords = new Map([
    [0, 'План ещё не готов к утверждению ни у одной школы.'],
    [schools, 'Планы всех школ готовы к утверждению.'],
  ]);
  return [
    `На ${day} в сводке ${count(schools, SCHOOLS, 'ru')}.`,
    readyWords.get(ready) ?? `План готов к утверждению у ${at(ready)} из ${schools}.`,
    overdueInRussian(
      `${verb} ${count(overdue, TIMES, 'ru')} у ${at(late)}`,
      overdue > 0,
      isCutDown,
    ),
    unreadable > 0 ? `У ${at(unreadable)} план не читается.` : '',
    withoutRoadmap > 0 ? `У ${at(withoutRoadmap)} нет дорожной карты.` : '',
  ];
}

/** What lies outside of what is asked for may be overdue all the same. */
function overdueInRussian(words: string, isAny: boolean, isCutDown: boolean): string {
  const said = isAny ? words : 'Просроченного нет';
  if (!isCutDown) return `${said}.`;
  return `Среди отобранных работ ${said.slice(0, 1).toLowerCase()}${said.slice(1)}.`;
}

function sayInEnglish(totals: Totals, day: string, isCutDown: boolean): string[] {
  const { schools, ready, late, unreadable, withoutRoadmap, overdue } = totals;
  const at = (number: number): string => count(number, SCHOOLS, 'en');
  const readyWords = new Map([
    [0, 'No school has its plans ready for approval yet.'],
    [schools, 'The plans of all schools are ready for approval.'],
  ]);
  return [
    `On ${day} the summary has ${at(schools)}.`,
    readyWords.get(ready) ??
      `${ready} of ${schools} ${ready === 1 ? 'has its' : 'have their'} plans ready for approval.`,
    (overdue > 0
      ? `${count(overdue, TIMES, 'en')} ${overdue === 1 ? 'is' : 'are'} overdue at ${at(late)}`
      : 'Nothing is overdue') + (isCutDown ? ' among the work shown.' : '.'),
    unreadable > 0 ? `At ${at(unreadable)} the plan can’t be read.` : '',
    withoutRoadmap > 0 ? `At ${at(withoutRoadmap)} there is no roadmap.` : '',
  ];
}

const OVERDUE: Noun = { ru: ['Просрочен', 'Просрочено', 'Просрочено'], en: ['', ''] };

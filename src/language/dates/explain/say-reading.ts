import { type Day, russianDay, weekdayOf } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { Occurrence, Reading, Recurrence } from '../../reading.ts';
import { undatedWords } from '../../undated-words.ts';
import { joinTexts, plain, sayDueOrRange } from './say-days.ts';
import { type ProblemContext, sayProblem } from './say-problem.ts';
import { sayRhythm } from './say-rhythm.ts';

/** A reading in words, in one line: «1 этап: до 15.04.2022 (пт); …», «каждый месяц с … по …», «нет даты: …». */
export function sayReading(reading: Reading, context: ProblemContext): Text {
  switch (reading.kind) {
    case 'dated':
      return joinTexts(reading.occurrences.map(sayOccurrence), '; ');
    case 'recurring':
      return sayRecurrence(reading.recurrence);
    case 'undated':
      return joinTexts([{ ru: 'нет даты', en: 'no date' }, undatedWords[reading.reason]], ': ');
    case 'unread':
      return joinTexts(
        [{ ru: 'не прочитано', en: 'not read' }, sayProblem(reading.problem, context)],
        ': ',
      );
  }
}

/** «1 этап: до 15.04.2022 (пт)»; a single day with its weekday, which a slip often shows by. */
export function sayOccurrence({ label, start, end }: Occurrence): Text {
  const isDay = start === undefined || start === end;
  const days = sayDueOrRange({ from: start, to: end });
  const said = isDay ? joinTexts([days, sayWeekday(end)], ' ') : days;
  return label === undefined ? said : joinTexts([plain(label), said], ': ');
}

/** «Каждый месяц с 01.10.2022 по 30.04.2023». */
function sayRecurrence(recurrence: Recurrence): Text {
  const rhythm = sayRhythm(recurrence);
  const { within } = recurrence;
  if (!within) return rhythm;
  const [from, to] = [russianDay(within.from), russianDay(within.to)];
  return {
    ru: `${rhythm.ru}, с ${from} по ${to}`,
    en: `${rhythm.en}, from ${from} to ${to}`,
  };
}

const WEEKDAYS: Text<readonly string[]> = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

function sayWeekday(day: Day): Text {
  const index = weekdayOf(day) - 1;
  return { ru: `(${WEEKDAYS.ru[index]})`, en: `(${WEEKDAYS.en[index]})` };
}

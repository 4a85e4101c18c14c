import type { Text } from '../../../core/text.ts';
import { type Cursor, takePhrase } from '../grammar/cursor.ts';
import type { Lexicon } from '../lexicon.ts';
import {
  AND,
  AT_END_OF,
  DUE,
  DURING,
  END_OF,
  FROM,
  HEADINGS,
  IN,
  INCLUSIVE,
  ONWARDS,
  START_OF,
  TILL,
} from '../words/prepositions.ts';
import { WEEKDAYS } from '../words/weekdays.ts';
import type { Zone } from './claim-cell.ts';
import type { PartKind } from './part.ts';

/** Little words by what they are. */
export type LinkKind = Extract<
  PartKind,
  'heading' | 'deadline' | 'from' | 'till' | 'during' | 'inclusive' | 'and' | 'weekday' | 'link'
>;

type Choice = readonly [Lexicon<unknown>, LinkKind];

/** What can stand before the first or behind the last moment of an item, or between items. */
const CHOICES: Readonly<Record<'before' | 'behind' | 'elsewhere', readonly Choice[]>> = {
  before: [
    [WEEKDAYS, 'weekday'],
    [DURING, 'during'],
    [FROM, 'from'],
    [START_OF, 'from'],
    [TILL, 'till'],
    [IN, 'during'],
  ],
  behind: [
    [INCLUSIVE, 'inclusive'],
    [WEEKDAYS, 'weekday'],
    [ONWARDS, 'till'],
  ],
  elsewhere: [
    [HEADINGS, 'heading'],
    [WEEKDAYS, 'weekday'],
    [INCLUSIVE, 'inclusive'],
    [AT_END_OF, 'deadline'],
    [DUE, 'deadline'],
    [END_OF, 'deadline'],
    [START_OF, 'deadline'],
    [DURING, 'during'],
    [FROM, 'from'],
    [TILL, 'till'],
    [IN, 'during'],
    [AND, 'and'],
  ],
};

/** Reads one little word or phrase at the cursor and tells what it is; always goes on by a word at least. */
export function takeLink(cursor: Cursor, zone: Zone['kind'] | undefined): LinkKind {
  if (zone === 'deadline' || zone === 'till') {
    cursor.at += 1;
    return zone;
  }
  for (const [phrases, kind] of CHOICES[zone ?? 'elsewhere']) {
    if (takePhrase(cursor, phrases) !== undefined) return kind;
  }
  cursor.at += 1;
  return 'link';
}

/** The little words in words of their own, and what they do where that is worth telling. */
export const linkWords: Readonly<Record<LinkKind, { what: Text; gave?: Text }>> = {
  heading: { what: { ru: 'заголовок', en: 'heading' } },
  deadline: { what: { ru: 'крайний срок', en: 'deadline' } },
  from: { what: { ru: 'начало промежутка', en: 'beginning of a stretch' } },
  till: { what: { ru: 'конец промежутка', en: 'end of a stretch' } },
  during: { what: { ru: 'в это время', en: 'during this time' } },
  inclusive: {
    what: { ru: 'уточнение', en: 'a precision' },
    gave: { ru: 'последний день входит в срок', en: 'the last day belongs to the time' },
  },
  and: { what: { ru: 'дальше следующий срок', en: 'one more time follows' } },
  weekday: {
    what: { ru: 'день недели', en: 'weekday' },
  },
  link: { what: { ru: 'служебное слово', en: 'a joining word' } },
};

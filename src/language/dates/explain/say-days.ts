import { type DayRange, russianDay } from '../../../core/day.ts';
import type { Text } from '../../../core/text.ts';
import type { Period } from '../../reading.ts';
import type { NamedDays } from './part.ts';

/** «01.10.2022–31.10.2022», or the one day. */
export function sayRange({ from, to }: DayRange): string {
  return from === to ? russianDay(from) : `${russianDay(from)}–${russianDay(to)}`;
}

/** A deadline has no first day: «до 15.11.2022». */
export function sayDueOrRange({ from, to }: NamedDays): Text {
  if (to === undefined) return sayFrom(from);
  if (from !== undefined) return plain(sayRange({ from, to }));
  return { ru: `до ${russianDay(to)}`, en: `by ${russianDay(to)}` };
}

/** «С 01.10.2022», of a stretch that ends elsewhere. */
function sayFrom(from: NamedDays['from']): Text {
  const day = from === undefined ? '' : russianDay(from);
  return { ru: `с ${day}`, en: `from ${day}` };
}

/** A period as plans write it: `2022/2023`, `2023`, `01.04.2022–31.05.2023`. */
export function namePeriod({ kind, from, to }: Period): string {
  if (kind === 'range') return sayRange({ from, to });
  return kind === 'calendar-year' ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(0, 4)}`;
}

/** The same in both languages: figures, and words as written. */
export function plain(text: string): Text {
  return { ru: text, en: text };
}

/** Texts one after the other. */
export function joinTexts(texts: readonly Text[], glue: string): Text {
  return {
    ru: texts.map(({ ru }) => ru).join(glue),
    en: texts.map(({ en }) => en).join(glue),
  };
}

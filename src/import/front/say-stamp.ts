import type { Text } from '../../core/text.ts';
import { type Notes, quoted } from './notes.ts';

/** Dates that are none, blanks of a form, numbers of nobody knows what. */
export function sayUnread(unread: readonly string[], stamp: Text, notes: Notes): void {
  if (unread.length === 0) return;
  const words = listQuoted(unread);
  notes.doubt({
    ru: `В отметке ${stamp.ru} не прочитано ${words.ru}: впишите это в approval сами.`,
    en: `In the approval ${stamp.en} ${words.en} could not be read: write it into approval yourself.`,
  });
}

/** Words for which an approval has no field. */
export function sayOtherWords(others: readonly string[], stamp: Text, notes: Notes): void {
  if (others.length === 0) return;
  const words = listQuoted(others);
  notes.leftOut({
    ru: `Из отметки ${stamp.ru} не взято ${words.ru}: для этого в approval нет поля.`,
    en: `From the approval ${stamp.en} ${words.en} is not taken: approval has no field for it.`,
  });
}

function listQuoted(words: readonly string[]): Text {
  const all = [...new Set(words.map((one) => one.replace(/\s+/g, ' ').trim()))];
  const quotes = all.map((one) => quoted(one.replace(/^«(.*)»$/, '$1'), 60));
  return {
    ru: quotes.map(({ ru }) => ru).join(', '),
    en: quotes.map(({ en }) => en).join(', '),
  };
}

/** Nothing of an approval could be read. */
export function sayEmpty({ ru, en }: Text, notes: Notes): void {
  notes.doubt({
    ru: `В отметке ${ru} не удалось прочитать ни должности, ни имени, ни приказа, ни даты: впишите их в approval сами.`,
    en: `In the approval ${en} no position, name, order or date could be read: write them into approval yourself.`,
  });
}

import { LETTERS } from '../../core/letters.ts';

const KINDS =
  'дорожная карта|программа|план(?:\\s+мероприятий|\\s+работы)?|комплекс(?:ный план)?\\s+мер|комплексный план|проект|концепция|стратегия';
const BEFORE = '(?:[а-яё-]+(?:ая|ый|ий|ое)\\s+){0,4}';
const TITLE = new RegExp(`^[«"“„\\s]*${BEFORE}[«"“„(]*(${KINDS})(?![${LETTERS}])`, 'i');

/** «Программа направлена на …» is a sentence, not a title. */
const VERB =
  /(?:^|\s)(?:направлен|разработан|составлен|является|явля|предусматрива|реализу[ею]т|включает|представля|содержит|утвержден|позвол|ориентирован|рассчитан|определяет|предполага|состоит|призван|будет|будут|должн)/i;

/** Lines of a table of contents end with dots or a tab and a page. */
const OF_CONTENTS = /(?:\.{3,}|…|\t)\s*\d{1,3}$/;
const LONGEST = 400;

/** Whether a line begins the title of a plan, once its number is gone. */
export function beginsTitle(text: string): boolean {
  if (text.length > LONGEST || OF_CONTENTS.test(text)) return false;
  return TITLE.test(text) && !VERB.test(text) && !/[:;]$/.test(text);
}

/** How surely a title is that of the whole plan: «Дорожная карта» before «Программа» before «План». */
export function rankOfTitle(text: string): number {
  const kind = TITLE.exec(text)?.[1]?.toLowerCase() ?? '';
  const rank = ['дорожная карта', 'программа', 'план'].findIndex((one) => kind.startsWith(one));
  return rank === -1 ? 3 : rank;
}

/** What may stand alone and needs the lines below it: «ПРОГРАММА». */
export function isBareTitle(text: string): boolean {
  return text.trim().split(/\s+/).length <= 2;
}

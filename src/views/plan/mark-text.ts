import { russianDay } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';
import type { Evidence } from '../../plan/model.ts';
import type { WorkRow } from './work-rows.ts';

/** What has become of the work, and what proves it; empty for work that is still to be done: people write it in. */
export function markText({ work, items }: WorkRow, language: Language): string {
  const words = WORDS[language];
  if (items.length === 0) return '';
  if (work.status === 'cancelled') return words.cancelled;
  const done = items.filter(({ state }) => state === 'done' || state === 'done-late').length;
  if (done === 0) return '';
  const days = [...new Set((work.done?.days ?? []).map(({ day }) => russianDay(day)))];
  const isAll = done === items.length;
  const part = isAll ? '' : ` (${count(done, TIMES, language)} ${words.of} ${items.length})`;
  const first = `${words.done}${part}${days.length > 0 ? ` ${days.join(', ')}` : ''}`;
  return [first, ...work.evidence.map((one) => evidenceText(one, language))].join('\n');
}

/** «Справка № 3 от 14.04.2023». */
function evidenceText({ title, number, date, file }: Evidence, language: Language): string {
  const words = WORDS[language];
  const signed = number && (/^\s*№/.test(number) ? number.trim() : `№ ${number.trim()}`);
  const day = date && `${words.from} ${russianDay(date)}`;
  return [title ?? (number || date ? words.document : file), signed, day].filter(Boolean).join(' ');
}

const TIMES: Noun = { ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] };

const WORDS = {
  ru: { done: 'Выполнено', of: 'из', cancelled: 'Отменено', from: 'от', document: 'Документ' },
  en: { done: 'Done', of: 'of', cancelled: 'Cancelled', from: 'of', document: 'Document' },
};

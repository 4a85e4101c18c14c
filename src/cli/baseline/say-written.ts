import type { Text } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';

interface WrittenCounts {
  /** Findings that are there now. */
  written: number;
  /** Entries of files that were not looked through. */
  kept: number;
  /** Findings that can't be accepted. */
  open: number;
}

/** Says what a new baseline holds. */
export function sayWritten(name: string, { written, kept, open }: WrittenCounts): Text {
  const left = {
    ru: [
      kept > 0 ? `${count(kept, ENTRIES, 'ru')} о других файлах оставлено` : '',
      open > 0 ? `${count(open, FINDINGS, 'ru')} принять нельзя, это надо исправить` : '',
    ],
    en: [
      kept > 0 ? `${count(kept, ENTRIES, 'en')} about other files left as they were` : '',
      open > 0 ? `${count(open, FINDINGS, 'en')} can’t be accepted and must be mended` : '',
    ],
  };
  return {
    ru: [
      `в ${name} записано: ${count(written, FINDINGS, 'ru')}`,
      ...left.ru,
      `только новые покажет karta validate --baseline ${name}`,
    ]
      .filter((one) => one !== '')
      .join('; '),
    en: [
      `${count(written, FINDINGS, 'en')} written to ${name}`,
      ...left.en,
      `karta validate --baseline ${name} shows only new ones`,
    ]
      .filter((one) => one !== '')
      .join('; '),
  };
}

/** Says how many entries were taken out of a baseline. */
export function sayPruned(name: string, number: number): Text {
  if (number === 0) {
    return { ru: `в ${name} нет лишних записей`, en: `no entry of ${name} is stale` };
  }
  return {
    ru: `из ${name} убрано: ${count(number, ENTRIES, 'ru')}`,
    en: `${count(number, ENTRIES, 'en')} taken out of ${name}`,
  };
}

const FINDINGS: Noun = {
  ru: ['замечание', 'замечания', 'замечаний'],
  en: ['finding', 'findings'],
};
const ENTRIES: Noun = { ru: ['запись', 'записи', 'записей'], en: ['entry', 'entries'] };

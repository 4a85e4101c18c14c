import type { Text } from '../../core/text.ts';
import { count, type Noun } from '../../language/count.ts';

interface WrittenCounts {
  /** Findings that are there now. */
  written: number;
  /** Entries that stay: of files that were not checked now, and of findings that can't be looked for now. */
  unchecked: number;
  unknown: number;
  /** Findings that can't be accepted. */
  open: number;
}

/** Says what a new baseline holds. */
export function sayWritten(
  name: string,
  { written, unchecked, unknown, open }: WrittenCounts,
): Text {
  const left = {
    ru: [
      unchecked > 0
        ? `оставлено: ${count(unchecked, ENTRIES, 'ru')} о файлах, которые сейчас не проверялись`
        : '',
      unknown > 0
        ? `оставлено: ${count(unknown, ENTRIES, 'ru')}, потому что другие ошибки мешают узнать, лишнее ли это`
        : '',
      open > 0 ? `${count(open, FINDINGS, 'ru')} принять нельзя, это надо исправить` : '',
    ],
    en: [
      unchecked > 0
        ? `kept: ${count(unchecked, ENTRIES, 'en')} about files that were not checked now`
        : '',
      unknown > 0
        ? `kept: ${count(unknown, ENTRIES, 'en')}, as other mistakes hide what is still needed`
        : '',
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

import type { Language, Text } from '../../core/text.ts';
import { plainText } from '../sheets/plain-text.ts';

/** Excel takes a file for broken if a cell holds more. */
const LONGEST = 32_767;
/** More line ends than these are beyond Excel's limits, too. */
const MOST_LINES = 250;

/** A text that Excel can hold and shows as it is; one that is too long ends with words that say so. */
export function cellText(text: string, language: Language): string {
  return escapeCodes(cut(joinLines(plainText(text)), language));
}

/** Excel reads `_x0041_` as the letter with that number, wherever it stands. */
export function escapeCodes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function joinLines(text: string): string {
  const lines = text.split('\n');
  if (lines.length <= MOST_LINES) return text;
  return [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')].join('\n');
}

function cut(text: string, language: Language): string {
  if (text.length <= LONGEST) return text;
  const mark = CUT[language];
  // Not through a pair of surrogates.
  const kept = text.slice(0, LONGEST - mark.length).replace(/[\ud800-\udbff]$/, '');
  return kept + mark;
}

const CUT: Text = {
  ru: '… [здесь текст обрезан: больше в ячейку Excel не помещается]',
  en: '… [the text is cut here: a cell of Excel holds no more]',
};

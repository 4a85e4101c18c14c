import type { Line } from '../block.ts';
import { findItems, groupLines, paragraphsOf, textOf, withoutNumber } from './find-items.ts';

/** What the cell of titles holds. */
export interface SplitTitle {
  /** What the parts have in common; empty where nothing is said. */
  lead: string;
  /** One for each part; a single one where the cell names one activity. */
  titles: readonly string[];
  /** How many paragraphs were taken for one title though each may be one. */
  doubtful?: number;
}

/**
 * The activities that a cell names: by numbers, by a list, or by paragraphs of which each ends a sentence in front of the
 * next, or which other columns have as many of (`isAligned`).
 */
export function splitTitle(
  lines: readonly Line[],
  isAligned: (parts: number) => boolean,
): SplitTitle {
  const found = findItems(lines);
  if (found) return { lead: found.lead.replace(/ ?:$/, ''), titles: found.items };
  const groups = groupLines(lines);
  const paragraphs = groups.length > 1 ? groups.map(textOf) : paragraphsOf(lines);
  const whole = { lead: '', titles: [withoutNumber(textOf(lines))] };
  if (paragraphs.length < 2 || !paragraphs.every(isTitle)) return whole;
  const isEnded = paragraphs.slice(0, -1).every((text) => /[.!?;…][»”")]?$/.test(text));
  if (isEnded || isAligned(paragraphs.length)) {
    return { lead: '', titles: paragraphs.map((text) => withoutNumber(text).replace(/ ?;$/, '')) };
  }
  return { ...whole, doubtful: paragraphs.length };
}

/** What only tells more of the activity above it. */
const REMARK =
  /^(?:цел[ьи]|задач[аи]|примечани[ея]|тем[аы]|вопрос[ы]?|в том числе|срок[и]?|ответственн\S*|форм[аы])\s?[:.–—-]/i;

function isTitle(text: string): boolean {
  return /^[«"“„(]?[А-ЯЁA-Z\d]/.test(text) && !REMARK.test(text);
}

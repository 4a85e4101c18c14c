import type { Language } from '../../core/text.ts';
import type { Item } from '../../plan/items.ts';
import { itemDays } from '../describe-item.ts';

/**
 * When the work of a row takes place, one time a line: days as dates; recurring work, and what fills the whole
 * period, in the words of the plan.
 */
export function timeText(items: readonly Item[], language: Language): string {
  const lines = items.map((item) => {
    const { occurrence, text } = item;
    if (!occurrence || occurrence.recurring || occurrence.whole) return text[language].trim();
    const { label } = occurrence;
    return `${label ? `${label}: ` : ''}${itemDays(item, language)}`;
  });
  return [...new Set(lines)].join('\n');
}

import type { KeyEntry } from '../../schema/types.ts';

/** Whole numbers and numbers with parts: 7, 1.1, 3а. */
const NUMBER = /^\d{1,6}(?:\.\d{1,4}){0,4}[а-яa-z]?$/;

/**
 * The ids of activities by what their rows are called: their own numbers, `1.1` and `3а` as texts; 1, 2, 3… if those are
 * not there for all or not unique (`isOwn` is false).
 */
export function numberActivities(labels: readonly string[]): { ids: KeyEntry[]; isOwn: boolean } {
  const plain = labels.map((label) => label.replace(/^№ ?/, '').replace(/[.)]+$/, ''));
  const isOwn = plain.every((label) => NUMBER.test(label)) && new Set(plain).size === plain.length;
  const ids = plain.map((label, index): KeyEntry => {
    if (!isOwn) return index + 1;
    return /^\d+$/.test(label) ? Number(label) : label;
  });
  return { ids, isOwn };
}

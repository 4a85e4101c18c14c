import type { KeyEntry } from '../../schema/types.ts';

/** Whole numbers and numbers with parts: 7, 1.1, 3а. */
const NUMBER = /^\d{1,6}(?:\.\d{1,4}){0,4}[а-яa-z]?$/;

/**
 * The ids of activities by the numbers of their rows: those numbers, `1.1` and `3а` as texts; 1, 2, 3… if those are
 * not there for all or not unique (`isOwn` is false).
 */
export function numberActivities(labels: readonly string[]): { ids: KeyEntry[]; isOwn: boolean } {
  const isOwn =
    labels.every((label) => NUMBER.test(label)) && new Set(labels).size === labels.length;
  const ids = labels.map((label, index): KeyEntry => {
    if (!isOwn) return index + 1;
    return /^\d+$/.test(label) ? Number(label) : label;
  });
  return { ids, isOwn };
}

/** What a row calls itself, without signs around it: «№ 1.» is 1. */
export function plainLabel(label: string): string {
  return label.replace(/^№ ?/, '').replace(/[.)]+$/, '');
}

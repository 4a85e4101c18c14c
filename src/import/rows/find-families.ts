import type { RowActivity } from './row-activity.ts';

/** Rows 6.1, 6.2… and row 6 above them. */
export interface Family {
  number: string;
  /** A row that has a title and nothing else; undefined where the document has no such number. */
  head: RowActivity | undefined;
  steps: readonly RowActivity[];
}

/** The families among the rows: those whose rows may be steps of one activity. */
export function findFamilies(rows: readonly RowActivity[]): Family[] {
  const byNumber = new Map<string, RowActivity[]>();
  for (const row of rows) {
    const [, number] = STEP.exec(row.label) ?? [];
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
  }
  return [...byNumber].flatMap(([number, steps]): Family[] => {
    const heads = rows.filter(({ label }) => label === number);
    const [head] = heads;
    const isFit = heads.length < 2 && areSteps(steps) && (!head || isBare(head));
    return isFit ? [{ number, head, steps: [...steps].sort(byLast) }] : [];
  });
}

const STEP = /^(.+)\.(\d{1,3})$/;

function lastOf({ label }: RowActivity): number {
  return Number(STEP.exec(label)?.[2]);
}

function byLast(one: RowActivity, other: RowActivity): number {
  return lastOf(one) - lastOf(other);
}

/** Steps differ in what the format has for steps only, and each number stands once. */
function areSteps(rows: readonly RowActivity[]): boolean {
  const [first] = rows;
  const commonOf = ({ value, taskText, section }: RowActivity): string =>
    JSON.stringify([value.codes, value.participants, value.place, value.note, taskText, section]);
  return (
    new Set(rows.map(lastOf)).size === rows.length &&
    rows.every(({ value }) => value.title !== undefined && value.steps === undefined) &&
    rows.every((row) => first && commonOf(row) === commonOf(first))
  );
}

function isBare({ value }: RowActivity): boolean {
  return Object.keys(value).join() === 'title';
}

/** Whether the rows with whole numbers and the missing ones go on without a gap, and each missing one has its 1, 2, 3…. */
export function fillGaps(families: readonly Family[], others: readonly RowActivity[]): boolean {
  const bare = families.filter(({ head }) => !head);
  const whole = [...others, ...families.flatMap(({ head }) => head ?? [])];
  const numbers = [...whole.map(({ label }) => label), ...bare.map(({ number }) => number)];
  if (whole.length === 0 || !numbers.every((one) => /^\d{1,4}$/.test(one))) return false;
  const sorted = numbers.map(Number).sort((one, other) => one - other);
  const isWhole = ({ steps }: Family): boolean =>
    steps.length > 1 && steps.every((step, index) => lastOf(step) === index + 1);
  return sorted.every((one, index) => one === (sorted[0] ?? 0) + index) && bare.every(isWhole);
}

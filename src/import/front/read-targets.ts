import type { TargetEntry } from '../../schema/types.ts';
import type { TableBlock } from '../block.ts';
import { plainly } from './heading.ts';
import { readItems } from './list-items.ts';
import type { Notes } from './notes.ts';
import type { Section } from './split-sections.ts';
import { targetsOfTable } from './targets-table.ts';

const MOST = 1000;
const LONGEST = 5000;

/** The targets of a plan, from all lists and tables under their headings, each once. */
export function readTargets(sections: readonly Section[], notes: Notes): TargetEntry[] | undefined {
  const found: TargetEntry[] = [];
  const seen = new Set<string>();
  const add = (target: TargetEntry): void => {
    const key = plainly(target.text);
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    found.push(target);
  };
  for (const { lines, tables } of sections.filter(({ kind }) => kind === 'targets')) {
    const { items, left } = readItems(lines.filter(({ text }) => !IS_HEAD.test(text)));
    for (const item of [...items, ...left.map((line) => ({ text: line.text, lines: [line] }))]) {
      notes.use(...item.lines);
      add({ text: item.text, ...changeIn(item.text) });
    }
    for (const table of tables.filter(isOfTargets)) targetsOfTable(table, notes).forEach(add);
  }
  const kept = found.filter(({ text }) => text.length <= LONGEST).slice(0, MOST);
  if (kept.length < found.length) sayLong(found.length - kept.length, notes);
  return kept.length > 0 ? kept : undefined;
}

/** «С 20 % до 17 %», if the text names no other share. */
function changeIn(text: string): Pick<TargetEntry, 'baseline' | 'goal'> {
  const shares = text.match(/\d+(?:[.,]\d+)?\s?%/g) ?? [];
  const change = /(?:^|\s)с\s+(\d+(?:[.,]\d+)?(?:\s?%)?)\s+до\s+(\d+(?:[.,]\d+)?\s?%)/i.exec(text);
  if (!change || shares.length > 2) return {};
  const [, from = '', goal = ''] = change;
  const unit = /\s?%$/.exec(goal)?.[0] ?? '';
  return { baseline: from.endsWith('%') ? from : from + unit, goal };
}

/** What stands above a part of the targets. */
const IS_HEAD = /:$|^(?:количественные|качественные)(?: показатели| результаты)?$/i;

/** Tables of activities stand under such headings too. */
const OF_ACTIVITIES = /мероприят|ответствен|исполнител|срок|дата/i;

function isOfTargets({ rows }: TableBlock): boolean {
  const heads = rows.slice(0, 2).flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
  return !heads.some(({ text }) => text.length <= 60 && OF_ACTIVITIES.test(text));
}

function sayLong(number: number, notes: Notes): void {
  notes.leftOut({
    ru: `Не взято показателей, слишком длинных или лишних по числу: ${number}; впишите их в targets короче.`,
    en: `Targets not taken, for they are too long or too many: ${number}; write them into targets in fewer words.`,
  });
}

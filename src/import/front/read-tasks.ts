import { russianDay } from '../../core/day.ts';
import { findCodes } from '../../language/find-codes.ts';
import type { TaskEntry } from '../../schema/types.ts';
import { findDays } from './find-days.ts';
import { plainly } from './heading.ts';
import { readItems } from './list-items.ts';
import { type Notes, quoted } from './notes.ts';
import type { Section } from './split-sections.ts';

const MOST = 1000;
const LONGEST = 5000;

/** The tasks of a plan, T1, T2, …: the list of the first section that has one; what others add is told of. */
export function readTasks(sections: readonly Section[], notes: Notes): TaskEntry[] | undefined {
  const lists = sections
    .filter(({ kind }) => kind === 'tasks')
    .map(({ lines }) => readItems(lines))
    .filter(({ items }) => items.length > 0);
  const [first, ...others] = lists;
  if (!first) return undefined;
  const items = first.items.filter(({ text }) => text.length <= LONGEST).slice(0, MOST);
  if (items.length === 0) return undefined;
  for (const { lines } of items) notes.use(...lines);
  for (const { text } of first.left) sayLeft(text, notes);
  if (items.length < first.items.length) sayLong(first.items.length - items.length, notes);
  const known = items.map(({ text }) => plainly(text));
  for (const { text } of others.flatMap((list) => list.items)) {
    const own = plainly(text);
    if (!known.some((one) => one.includes(own) || own.includes(one))) sayLeft(text, notes);
  }
  return items.map(({ text }, index) => taskOf(`T${index + 1}`, text));
}

/** A task with what its text surely says; the text stays whole. */
export function taskOf(id: string, text: string): TaskEntry {
  const due = dueIn(text);
  const codes = codesIn(text);
  return { id, text, ...(due && { due }), ...(codes.length > 0 && { codes }) };
}

/** «К 01.09.2022», if the text names no other day. */
function dueIn(text: string): string | undefined {
  const [only, ...others] = findDays(text);
  if (!only?.day || others.length > 0) return undefined;
  const before = text.slice(0, only.span.start);
  const isDue = /(?:^|[\s(])(?:к|до|не позднее|в срок до)\s+$/i.test(before);
  return isDue && !/\sс\s[^.]*до\s+$/i.test(before) ? russianDay(only.day) : undefined;
}

/** Codes behind the words «параметр» and «код»; numbers behind others may be quantities. */
function codesIn(text: string): string[] {
  if (!/(?:^|[^а-яё])(?:параметр|код)/i.test(text)) return [];
  const found = findCodes(text, new Set()).map(({ code }) => code);
  return [...new Set(found)];
}

function sayLeft(text: string, notes: Notes): void {
  const { ru, en } = quoted(text, 120);
  notes.leftOut({
    ru: `Рядом с задачами стоит текст ${ru}, в tasks он не взят: если это задача, впишите её сами.`,
    en: `Beside the tasks there is the text ${en}, which is not taken into tasks: if it is a task, write it there yourself.`,
  });
}

function sayLong(number: number, notes: Notes): void {
  notes.leftOut({
    ru: `Не взято задач, слишком длинных или лишних по числу: ${number}; впишите их в tasks короче.`,
    en: `Tasks not taken, for they are too long or too many: ${number}; write them into tasks in fewer words.`,
  });
}

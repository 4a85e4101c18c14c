import { plainly } from './heading.ts';
import { readItems, readMarker } from './list-items.ts';
import { type Notes, quoted } from './notes.ts';
import type { Section } from './split-sections.ts';

const LONGEST = 20_000;

/** The goal of a plan: the paragraphs of the first section that names one; a list keeps a line for each item. */
export function readGoal(sections: readonly Section[], notes: Notes): string | undefined {
  const goals = sections
    .filter(({ kind, lines }) => kind === 'goal' && lines.length > 0)
    .map(({ lines }) => ({ text: textOf(lines), lines }))
    .filter(({ text }) => text !== '');
  const [first] = goals;
  if (!first) return undefined;
  if (first.text.length > LONGEST) return sayLong(first.text, notes);
  notes.use(...first.lines);
  const other = goals.find(({ text }) => !isSaid(text, first.text));
  if (other) sayOther(first.text, other.text, notes);
  return first.text;
}

function textOf(lines: Section['lines']): string {
  const isList = lines.some(({ list, text }) => list || readMarker(text));
  const { items, left } = readItems(lines);
  const texts = isList && left.length === 0 ? items : readPlain(lines);
  return texts.map(({ text }) => text).join('\n');
}

/** Paragraphs as they are; one that breaks off in the middle of a sentence goes on in the next. */
function readPlain(lines: Section['lines']): { text: string }[] {
  const texts: string[][] = [];
  for (const { text } of lines) {
    const last = texts.at(-1);
    const isEnded = '.;:!?'.includes(last?.at(-1)?.slice(-1) ?? '.');
    if (last && /^[а-яё]/.test(text) && !isEnded) last.push(text);
    else texts.push([text]);
  }
  return texts.map((parts) => ({ text: parts.join(' ') }));
}

/** Whether one text says what the other does, if not more. */
function isSaid(text: string, whole: string): boolean {
  const [part, all] = [plainly(text), plainly(whole)];
  return all.includes(part) || part.includes(all);
}

function sayOther(first: string, other: string, notes: Notes): void {
  const [one, two] = [quoted(first), quoted(other)];
  notes.doubt({
    ru: `Цель названа дважды и по-разному: взято ${one.ru}, не взято ${two.ru}; оставьте в goal ту, что верна.`,
    en: `The goal is named twice and not alike: ${one.en} is taken, ${two.en} is not; leave the right one in goal.`,
  });
}

function sayLong(text: string, notes: Notes): undefined {
  const { ru, en } = quoted(text);
  notes.leftOut({
    ru: `Цель ${ru} слишком длинна и не взята: впишите в goal её главное предложение.`,
    en: `The goal ${en} is too long and is not taken: write its main sentence into goal.`,
  });
}

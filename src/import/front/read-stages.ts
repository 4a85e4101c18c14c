import { readWhen } from '../../language/dates/read-when.ts';
import { namesStage } from '../../language/read-stage-name.ts';
import type { Period } from '../../language/reading.ts';
import { recommendedCalendar } from '../../plan/calendar/school-calendar.ts';
import type { StageEntry } from '../../schema/types.ts';
import type { TableBlock } from '../block.ts';
import { type FrontLine, linesOfCell } from './front-line.ts';
import { type Notes, quoted } from './notes.ts';
import type { Section } from './split-sections.ts';

/** A stage as the file holds it, its time in the words of the document. */
export type TextStage = StageEntry & { when: string };

const MOST = 100;
const LONGEST_NAME = 500;
const LONGEST_WHEN = 300;

/** The stages of a plan: the first section in which lines name them with their times. */
export function readStages(sections: readonly Section[], notes: Notes): TextStage[] | undefined {
  for (const { lines, tables } of sections.filter(({ kind }) => kind === 'stages')) {
    const found = [
      ...stagesOf(lines, notes),
      ...tables.flatMap((table) => stagesOfTable(table, notes)),
    ];
    if (found.length > 0) return found.slice(0, MOST);
  }
  return undefined;
}

/** Lines such as «I этап: апрель–июнь 2022»; the time may stand on the line below. */
function stagesOf(lines: readonly FrontLine[], notes: Notes): TextStage[] {
  const stages: TextStage[] = [];
  let open: FrontLine | undefined;
  const close = (): void => {
    if (open) sayUndated(open.text, notes);
    open = undefined;
  };
  for (const line of lines) {
    if (beginsStage(line.text)) {
      close();
      const stage = cutStage(line.text);
      if (stage) stages.push(stage);
      else open = line;
      if (stage) notes.use(line);
    } else if (open) {
      const when = whenIn(line.text);
      if (!when || open.text.length > LONGEST_NAME) continue;
      stages.push({ name: open.text.replace(/\s*[:.–—-]$/, ''), when });
      notes.use(open, line);
      open = undefined;
    }
  }
  close();
  return stages;
}

/** The word for a stage among the first words: elsewhere it is that of a sentence. */
export function beginsStage(text: string): boolean {
  return namesStage(text.slice(0, LONGEST_BEGINNING).split(/\s+/).slice(0, 3).join(' '));
}

const LONGEST_BEGINNING = 80;

/** Where the name of a stage may end and its time begin. */
const BORDER =
  /\s*:\s*|\s+[–—-]\s+|\s*[(]\s*|\.\s+|,\s+|\s+(?=(?:с|до|по)\s+\d)|(?<!\s(?:с|до|по|к))\s+(?=\d{1,2}\.\d{2}\.)/g;

/** The name and the time of a stage: the time is as short as it can be and still the same days. */
function cutStage(text: string): TextStage | undefined {
  let found: { stage: TextStage; days: string } | undefined;
  for (const { 0: sign, index } of text.slice(0, LONGEST_LINE).matchAll(BORDER)) {
    const name = nameOf(text.slice(0, index).trim());
    const behind = text.slice(index + sign.length);
    const when = sign.includes('(') ? whenInBrackets(behind) : whenIn(behind);
    if (name === '' || name.length > LONGEST_NAME || !when) continue;
    const days = JSON.stringify(daysOf(when, ANY_PERIOD));
    if (found && found.days !== days) break;
    found = { stage: { name, when }, days };
  }
  return found?.stage;
}

/** In which times without a year are compared. */
const ANY_PERIOD: Period = { kind: 'school-year', from: '2022-09-01', to: '2023-08-31' };
const LONGEST_LINE = 1000;

function nameOf(name: string): string {
  return name.replace(/\s*[:.,–—-]+$/, '');
}

/** «(апрель–июнь 2022)», behind which a description may follow. */
function whenInBrackets(text: string): string | undefined {
  const end = text.indexOf(')');
  return end === -1 ? undefined : whenIn(text.slice(0, end));
}

/** The text if it is a time as a whole; words such as «Срок:» before it are none of it. */
function whenIn(text: string): string | undefined {
  const when = text
    .replace(
      /^(?:сроки?|период|время)(?:\s+(?:реализации|проведения|выполнения|этапа))*\s*[:–—-]?\s+/i,
      '',
    )
    .replace(/(?:[\s;,]|(?<!г)\.)+$/, '')
    .trim();
  if (when === '' || when.length > LONGEST_WHEN) return undefined;
  return daysOf(when, undefined) === undefined ? undefined : when;
}

/** The first and last day of a time; `noYear` if only the year of the plan is wanting. */
export function daysOf(
  when: string,
  period: Period | undefined,
): { from: string | undefined; to: string } | 'no-year' | undefined {
  const reading = readWhen(when, { period, calendar: recommendedCalendar });
  if (reading.kind === 'unread')
    return reading.problem.rule === 'no-period' ? 'no-year' : undefined;
  if (reading.kind !== 'dated' || reading.notes) return undefined;
  const starts = reading.occurrences.map(({ start }) => start);
  const ends = reading.occurrences.map(({ end }) => end).sort();
  const known = starts.filter((start) => start !== undefined).sort();
  return { from: known.length === starts.length ? known[0] : undefined, to: ends.at(-1) ?? '' };
}

/** A table with a column of stages and one of times. */
function stagesOfTable({ rows }: TableBlock, notes: Notes): TextStage[] {
  const heads = rows
    .slice(0, 1)
    .flatMap(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join(' ')));
  if (heads.some((head) => /мероприят|ответствен/i.test(head))) return [];
  return rows.flatMap(({ cells }) => {
    const texts = cells.map((cell) => linesOfCell(cell));
    const joined = texts.map((lines) => lines.map(({ text }) => text).join(' '));
    const name = joined.findIndex(beginsStage);
    const whens = joined.map((text, index) => (index > name ? whenIn(text) : undefined));
    const at = whens.findIndex(Boolean);
    const [named = '', when] = [joined[name], whens[at]];
    if (name === -1 || named.length > LONGEST_NAME) return [];
    const stage = when ? { name: named, when } : cutStage(named);
    if (!stage) return [];
    notes.use(...(texts[name] ?? []), ...(texts[at] ?? []));
    return [stage];
  });
}

function sayUndated(text: string, notes: Notes): void {
  const { ru, en } = quoted(text);
  notes.doubt({
    ru: `У этапа ${ru} не удалось прочитать сроки, поэтому он не взят: впишите его в stages вместе со сроками.`,
    en: `The times of the stage ${en} could not be read, so it is not taken: write it into stages with its times.`,
  });
}

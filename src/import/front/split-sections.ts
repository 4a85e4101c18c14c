import type { TableBlock } from '../block.ts';
import { type FrontLine, type FrontPart, linesOfCell } from './front-line.ts';
import {
  cutNumber,
  type Heading,
  kindOf,
  plainly,
  readHeading,
  type SectionKind,
} from './heading.ts';
import { readMarker } from './list-items.ts';
import { beginsTitle } from './title-words.ts';

/** What stands under a heading, or beside it in a passport. */
export interface Section {
  kind: SectionKind;
  lines: FrontLine[];
  tables: TableBlock[];
}

/** The sections of a document, in order, and what stands before the first. */
export interface Sections {
  top: readonly FrontLine[];
  sections: readonly Section[];
  /** The headings of parts that are about something else. */
  headings: readonly FrontLine[];
}

/** Parts the document at its headings; a table with the usual headings in its first column gives a section a row. */
export function splitSections(parts: readonly FrontPart[]): Sections {
  const top: FrontLine[] = [];
  const headings: FrontLine[] = [];
  const sections: Section[] = [];
  let open: OpenSection | undefined;
  for (const part of parts) {
    if (part.kind === 'table') {
      if (isRead(part)) {
        if (open) dropCaption(open.section);
        open = open && closedAt(open);
        continue;
      }
      const rows = readPassport(part);
      sections.push(...rows);
      if (rows.length === 0) open?.section.tables.push(part);
      continue;
    }
    const heading = headingAt(part, open);
    if (heading) {
      if (heading.kind === 'other') headings.push(part);
      open = openSection(part, heading, open);
      sections.push(open.section);
    } else if (open) open.section.lines.push(part);
    else top.push(part);
  }
  return { top, sections, headings };
}

interface OpenSection {
  section: Section;
  number: number | undefined;
}

/** Whether a table was read as activities or as an audit: nothing of it is left here but its place. */
function isRead({ rows }: TableBlock): boolean {
  return rows.length === 0;
}

/** What stands below a table that was read goes on with nothing above it. */
function closedAt({ number }: OpenSection): OpenSection {
  return { section: { kind: 'other', lines: [], tables: [] }, number };
}

const LONGEST_CAPTION = 150;

/** A short paragraph right above a table, behind others of its section, is what the table is called. */
function dropCaption({ lines }: Section): void {
  const last = lines.at(-1);
  const isCaption =
    lines.length > 1 &&
    last !== undefined &&
    last.list === undefined &&
    readMarker(last.text) === undefined &&
    last.text.length <= LONGEST_CAPTION &&
    /^[«"]?[А-ЯЁA-Z]/.test(last.text) &&
    !/[.;!?,]$/.test(last.text);
  if (isCaption) lines.pop();
}

function openSection(
  line: FrontLine,
  { kind, number, rest }: Heading,
  before: OpenSection | undefined,
): OpenSection {
  const lines = rest === '' ? [] : [{ ...line, text: rest, columns: [rest] }];
  return { section: { kind, lines, tables: [] }, number: number ?? before?.number };
}

/** The heading with which a line begins, unless it goes on with the list that is open. */
function headingAt(line: FrontLine, open: OpenSection | undefined): Heading | undefined {
  const heading = readHeading(line) ?? titleAsHeading(line);
  if (heading && !open && isOfTop(line)) return undefined;
  if (!heading || line.heading !== undefined) return heading;
  if (heading.kind === 'stages' && open?.section.kind === 'stages') return undefined;
  if (!open || !LISTS.has(open.section.kind)) return heading;
  const marker = line.list ? { number: line.list.number } : readMarker(line.text);
  if (heading.kind !== 'other') return heading;
  if (!marker) return heading;
  return isItem(marker.number, heading, open) ? undefined : heading;
}

/** The title and other big letters above the first section, which stand in headings' styles too. */
function isOfTop({ text, heading }: FrontLine): boolean {
  const { rest, isNumbered } = cutNumber(text);
  if (isNumbered) return false;
  return beginsTitle(rest) || (heading !== undefined && kindOf(plainly(rest)) === undefined);
}

/** Whether a numbered line is the next item of an open list rather than the heading of the next section. */
function isItem(
  number: number | undefined,
  heading: Heading,
  { section, number: own }: OpenSection,
): boolean {
  const last = lastItem(section);
  if (number !== undefined && number !== 1 && number !== (last?.number ?? 0) + 1) return false;
  if (number === undefined || number !== (own ?? -1) + 1) return true;
  return heading.isGuess === true && !/[.;]$/.test(last?.text ?? '');
}

const LISTS: ReadonlySet<SectionKind> = new Set(['goal', 'tasks', 'targets', 'stages']);

/** The last numbered line of a section. */
function lastItem({ lines }: Section): { number: number; text: string } | undefined {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { text = '', list } = lines[at] ?? {};
    const number = list?.number ?? readMarker(text)?.number;
    if (number !== undefined) return { number, text };
  }
  return undefined;
}

/** «9. Приложение. «Дорожная карта» …» begins a section too. */
function titleAsHeading({ text }: FrontLine): Heading | undefined {
  const { rest, number, isNumbered } = cutNumber(text);
  return isNumbered && beginsTitle(rest) ? { kind: 'other', number, rest: '' } : undefined;
}

const LEAST_KNOWN = 2;
const MOST_COLUMNS = 3;

/** The rows of a passport («Цель программы» | …); none if the table is none. */
function readPassport({ rows }: TableBlock): Section[] {
  if ((rows[0]?.cells.length ?? 0) > MOST_COLUMNS) return [];
  const read = rows.map(({ cells }) => {
    const [name, ...values] = cells.map(linesOfCell).filter((lines) => !isNumber(lines));
    const plain = plainly(cutNumber((name ?? []).map(({ text }) => text).join(' ')).rest);
    const lines = values.flat();
    return { kind: lines.length > 0 ? kindOf(plain) : undefined, lines };
  });
  const known = read.filter(({ kind }) => kind && kind !== 'other');
  const hasTwo = new Set(known.map(({ kind }) => kind)).size >= LEAST_KNOWN;
  if (!hasTwo) return [];
  return known.map(({ kind = 'other', lines }) => ({ kind, lines, tables: [] }));
}

/** A column of numbers before the names. */
function isNumber(lines: readonly FrontLine[]): boolean {
  return (
    lines.length === 0 || (lines.length === 1 && /^(?:№.*|\d{1,2}\.?)$/.test(lines[0]?.text ?? ''))
  );
}

import { typeset } from '../language/typography/typeset.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { Block, Gantt, Matrix, Report } from './report.ts';
import type { Table } from './table.ts';

/** Sets a text. */
type SetText = (text: string) => string;

/**
 * The report with all that people read in it set as books are, by the rules of its language. What stands for itself
 * stays as it is: code, data, and that by which readers look for rows.
 */
export function typesetReport(report: Report): Report {
  const set = remembering((text) => typeset(text, report.language));
  const { title, caption, blocks, events } = report;
  return {
    ...report,
    title: set(title),
    ...(caption !== undefined && { caption: set(caption) }),
    blocks: blocks.map((block) => setBlock(block, set)),
    ...(events && { events: events.map((event) => setEvent(event, set)) }),
  };
}

/** The same names stand in many rows. */
function remembering(set: SetText): SetText {
  const known = new Map<string, string>();
  return (text) => {
    const done = known.get(text) ?? set(text);
    known.set(text, done);
    return done;
  };
}

function setBlock(block: Block, set: SetText): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: set(block.text) };
    case 'table':
      return setTable(block, set);
    case 'matrix':
      return setMatrix(block, set);
    case 'gantt':
      return setGantt(block, set);
    case 'stamps':
      return {
        ...block,
        stamps: block.stamps.map(({ title, lines }) => ({
          title: set(title),
          lines: lines.map(set),
        })),
      };
    case 'signatures':
      return {
        ...block,
        lines: block.lines.map(({ who, name }) => ({ who: set(who), name: name && set(name) })),
      };
    case 'code':
    case 'page-break':
      return block;
  }
}

function setTable(table: Table, set: SetText): Table {
  const { columns, rows, groupTitle } = table;
  return {
    ...table,
    ...(groupTitle !== undefined && { groupTitle: set(groupTitle) }),
    columns: columns.map((column) => ({ ...column, title: set(column.title) })),
    rows: rows.map((row) => ({
      ...row,
      ...setGroup(row, set),
      cells: row.cells.map((cell) => (cell.value ? cell : { ...cell, text: set(cell.text) })),
    })),
  };
}

/** The signs are no texts. */
function setMatrix(matrix: Matrix, set: SetText): Matrix {
  const { heads, columns, columnsTitle, rows, groupTitle } = matrix;
  return {
    ...matrix,
    ...(groupTitle !== undefined && { groupTitle: set(groupTitle) }),
    heads: heads.map(set),
    columnsTitle: set(columnsTitle),
    columns: columns.map(({ label, title }) => ({ label: set(label), title: set(title) })),
    rows: rows.map((row) => ({ ...row, ...setGroup(row, set), heads: row.heads.map(set) })),
  };
}

function setGantt(gantt: Gantt, set: SetText): Gantt {
  return {
    ...gantt,
    rows: gantt.rows.map((row) => ({ ...row, ...setGroup(row, set), label: set(row.label) })),
  };
}

function setGroup({ group }: { group?: string }, set: SetText): { group?: string } {
  return group === undefined ? {} : { group: set(group) };
}

function setEvent(event: CalendarEvent, set: SetText): CalendarEvent {
  const { title, details, place } = event;
  return { ...event, title: set(title), details: details.map(set), place: place && set(place) };
}

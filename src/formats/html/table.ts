import { type Cell, groupsOf, type Row, type Table } from '../../report/table.ts';
import { escapeHtml, escapeLines, writeAttributes } from './escape.ts';
import { facetAttributes } from './facets.ts';
import { fitsPage } from './group-height.ts';
import type { TableLayout } from './table-layout.ts';

/** What a table can have beyond its rows and columns. */
export interface TableExtras {
  className?: string;
  /** What the columns mean in full, where their heads are short. */
  columnMeanings?: readonly (string | undefined)[];
  /** How many of the first columns say what a row is about. */
  rowHeads?: number;
}

/** A table with a part for each group, in a container that scrolls where the screen is too narrow for it. */
export function renderTable(table: Table, layout: TableLayout, extras: TableExtras = {}): string {
  const classes = [
    layout.shares ? `least-${layout.least}` : 'small',
    `print-${layout.print}`,
    extras.className,
  ];
  const attributes = {
    class: classes.filter(Boolean).join(' '),
    'data-filter': canBeFiltered(table),
  };
  // Only what scrolls on usual screens has to be reached with the keyboard.
  const scroll = layout.isWide ? { class: 'scroll wide', tabindex: 0 } : { class: 'scroll' };
  const cols = layout.shares?.map((share) => `<col width="${percent(share)}">`).join('');
  return [
    `<div${writeAttributes(scroll)}><table${writeAttributes(attributes)}>`,
    cols && `<colgroup>${cols}</colgroup>`,
    renderHead(table, extras),
    ...groupsOf(table.rows).map((group) => renderGroup(group, table, layout, extras)),
    '</table></div>',
  ]
    .filter(Boolean)
    .join('\n');
}

function renderHead({ columns }: Table, { columnMeanings }: TableExtras): string {
  const heads = columns.map(({ title, align }, index) => {
    const meaning = columnMeanings?.[index];
    const text = escapeLines(title);
    const shown = meaning ? `<abbr title="${escapeHtml(meaning)}">${text}</abbr>` : text;
    const attributes = { scope: 'col', class: align === 'right' && 'number' };
    return `<th${writeAttributes(attributes)}>${shown}</th>`;
  });
  return `<thead><tr>${heads.join('')}</tr></thead>`;
}

function renderGroup(
  { name, rows }: { name: string | undefined; rows: readonly Row[] },
  table: Table,
  { shares, print }: TableLayout,
  { rowHeads = 0 }: TableExtras,
): string {
  const { columns, groupTitle } = table;
  const isFiltered = canBeFiltered(table);
  let owner: Row | undefined;
  const body = rows.map((row) => {
    if (!row.isPart) owner = row;
    const facets = row.facets ?? owner?.facets;
    const attributes = {
      class: row.isPart && 'part',
      'data-total': isFiltered && !facets,
      ...facetAttributes(facets),
    };
    const cells = row.cells.map((cell, column) =>
      renderCell(cell, columns[column]?.align, column < rowHeads),
    );
    return `<tr${writeAttributes(attributes)}>${cells.join('')}</tr>`;
  });
  if (name === undefined) return ['<tbody>', ...body, '</tbody>'].join('\n');
  const widths = columns.map((_, index) => ((shares?.[index] ?? 1) * PAGE_WIDTH) / print);
  const whole = fitsPage(rows, { widths, print });
  const head = groupHead(name, columns.length, groupTitle);
  return [`<tbody${whole ? ' class="whole"' : ''}>`, head, ...body, '</tbody>'].join('\n');
}

/** Whether readers can choose from the rows of a table. */
function canBeFiltered({ rows }: Table): boolean {
  return rows.some(({ facets }) => facets);
}

/** In digits of 1 pt. */
const PAGE_WIDTH = 1320;

/** The row that names a group: «Задача: …»; a name that begins with that word needs it no more. */
export function groupHead(name: string, width: number, title?: string): string {
  const isSaid = !title || name.toLowerCase().startsWith(title.toLowerCase());
  const kind = isSaid ? '' : `<span class="kind">${escapeHtml(title)}:</span> `;
  return `<tr class="group"><th scope="rowgroup" colspan="${width}">${kind}${escapeLines(name)}</th></tr>`;
}

function renderCell(
  { text, tone }: Cell,
  align: 'left' | 'right' | undefined,
  isHead: boolean,
): string {
  const classes = [align === 'right' && 'number', text !== '' && tone].filter(Boolean).join(' ');
  const name = isHead ? 'th' : 'td';
  const attributes = { scope: isHead && 'row', class: classes || undefined };
  return `<${name}${writeAttributes(attributes)}>${keepRanges(escapeLines(text))}</${name}>`;
}

/** A range of numbers in the markup of a text; no part of a date, and no long number. */
const RANGE = /(?<![\d.–-])\d{1,9}–\d{1,9}(?![\d–-]|\.\d)/g;

/** Keeps «5–9» in one line: browsers break lines behind a dash. */
function keepRanges(markup: string): string {
  if (!markup.includes('–')) return markup;
  return markup.replace(RANGE, (range) => `<span class="whole">${range}</span>`);
}

/** A share of the width as HTML has it: `12.5%`. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

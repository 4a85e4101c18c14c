import type { Language, Text } from '../../core/text.ts';
import { count } from '../../language/count.ts';
import type { Tone } from '../../report/report.ts';
import type { Cell, Row, Table } from '../../report/table.ts';
import { numberCell } from '../number-cell.ts';
import type { RiskCounts, WorkCounts } from './counts.ts';
import { SCHOOLS } from './nouns.ts';
import type { Readiness, SchoolRow } from './school-rows.ts';
import { byName } from './sort-rows.ts';
import { summaryColumns } from './summary-columns.ts';
import type { Totals } from './total-counts.ts';

/** One row a plan in the order of the rows, by municipalities if so asked; the totals come last. */
export function summaryTable(
  rows: readonly SchoolRow[],
  totals: Totals,
  isGrouped: boolean,
  language: Language,
): Table {
  const groups = isGrouped ? byMunicipality(rows) : [{ name: undefined, rows }];
  return {
    kind: 'table',
    columns: summaryColumns(language),
    ...(isGrouped && { groupTitle: MUNICIPALITY[language] }),
    rows: [
      ...groups.flatMap(({ name, rows: own }) =>
        own.map(
          (row): Row => ({
            ...(isGrouped && { group: name ?? UNNAMED[language] }),
            facets: {},
            cells: rowCells(row, language),
          }),
        ),
      ),
      totalRow(totals, isGrouped, language),
    ],
  };
}

/** The municipalities by name; schools that name none come last. */
function byMunicipality(
  rows: readonly SchoolRow[],
): { name: string | undefined; rows: SchoolRow[] }[] {
  const names = [...new Set(rows.map(({ municipality }) => municipality))];
  names.sort((one, other) =>
    one === undefined ? 1 : other === undefined ? -1 : byName(one, other),
  );
  return names.map((name) => ({
    name,
    rows: rows.filter(({ municipality }) => municipality === name),
  }));
}

function rowCells({ school, title, work, risks, ...row }: SchoolRow, language: Language): Cell[] {
  return [
    { text: title === undefined ? school : `${school}\n${title}` },
    ...workCells(work, language),
    ...riskCells(risks, language),
    attention(row.errors, 'strong'),
    {
      text: READINESS_WORDS[row.readiness][language],
      tone: row.readiness === 'ready' ? 'done' : 'strong',
    },
  ];
}

function totalRow(totals: Totals, isGrouped: boolean, language: Language): Row {
  const schools = count(totals.schools, SCHOOLS, language);
  const ready = `${READINESS_WORDS.ready[language]}: ${totals.ready}`;
  const cells: Cell[] = [
    { text: isGrouped ? schools : `${TOTAL[language]}: ${schools}` },
    ...workCells(totals, language),
    ...riskCells(totals, language),
    attention(totals.errors, 'strong'),
    { text: ready },
  ];
  return {
    ...(isGrouped && { group: ALL[language] }),
    cells: cells.map((cell) => ({ ...cell, tone: 'strong' as const })),
  };
}

function workCells(work: WorkCounts | undefined, language: Language): Cell[] {
  if (!work) return Array.from({ length: 6 }, () => UNKNOWN);
  return [
    numberCell(work.activities),
    ...partCells(work.done, work.items, language),
    attention(work.overdue, 'overdue'),
    attention(work.soon, 'soon'),
    attention(work.undated, 'undated'),
  ];
}

function riskCells(risks: RiskCounts | undefined, language: Language): Cell[] {
  if (!risks) return [UNKNOWN, UNKNOWN];
  const cells = partCells(risks.uncovered, risks.parameters, language);
  return risks.uncovered > 0 ? cells.map((cell) => ({ ...cell, tone: 'strong' })) : cells;
}

/** «12 из 34», the first as a value; the second follows for spreadsheets. */
function partCells(part: number, whole: number, language: Language): Cell[] {
  const of = { ru: 'из', en: 'of' }[language];
  return [{ ...numberCell(part), text: `${part}\u00a0${of}\u00a0${whole}` }, numberCell(whole)];
}

/** A number that asks for attention if it is not 0. */
function attention(number: number, tone: Tone): Cell {
  return { ...numberCell(number), ...(number > 0 && { tone }) };
}

const UNKNOWN: Cell = { text: '—', tone: 'quiet' };

const MUNICIPALITY: Text = { ru: 'Муниципалитет', en: 'Municipality' };
const UNNAMED: Text = { ru: 'Муниципалитет не указан', en: 'No municipality named' };
const ALL: Text = { ru: 'Муниципалитеты вместе', en: 'Municipality total' };
const TOTAL: Text = { ru: 'Всего', en: 'Total' };

const READINESS_WORDS: Readonly<Record<Readiness, Text>> = {
  ready: { ru: 'готово', en: 'ready' },
  'not-ready': { ru: 'не готово', en: 'not ready' },
  unreadable: { ru: 'не читается', en: 'unreadable' },
  'no-roadmap': { ru: 'нет дорожной карты', en: 'no roadmap' },
};

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Language, Text } from '../../core/text.ts';
import type { ImportCounts } from '../../import/imported-plan.ts';
import type { Remark } from '../../import/remark.ts';
import { count } from '../../language/count.ts';
import type { Block, Report } from '../../report/report.ts';
import type { Row } from '../../report/table.ts';
import type { ReadingCounts } from './count-readings.ts';
import { sayPlace } from './say-place.ts';
import { PLACES, sumSmallChanges } from './small-changes.ts';

/** What the report tells of. */
export interface ImportOutcome {
  /** What was read, as the user names it. */
  source: string;
  counts: ImportCounts;
  /** Undefined if no roadmap was made. */
  readings: ReadingCounts | undefined;
  remarks: readonly Remark[];
  /** The files that were made or would be, with their texts. */
  files: readonly { file: string; text: string }[];
  findings: readonly Diagnostic[];
  /** Whether nothing was written, so that the texts are to be shown. */
  isDryRun: boolean;
  /** Whether the report tells of the findings itself. */
  hasFindings: boolean;
}

/** What was read, what to look at, what was cleaned; for programs, the findings too. */
export function importReport(outcome: ImportOutcome, language: Language): Report {
  const say = (text: Text): string => text[language];
  const { source, counts, readings, remarks, files, findings, isDryRun, hasFindings } = outcome;
  const texts = files.flatMap(({ file, text }): Block[] => [
    { kind: 'heading', level: 2, text: file },
    { kind: 'code', text },
  ]);
  return {
    kind: 'import',
    language,
    title: `${say(TITLE)} ${source}`,
    blocks: [
      ...(isDryRun ? texts : []),
      { kind: 'heading', level: 2, text: `${say(TITLE)} ${source}` },
      {
        kind: 'table',
        columns: [{ title: say(WHAT) }, { title: say(HOW_MANY), align: 'right' }],
        rows: countRows(counts, readings, language),
      },
      ...PARTS.flatMap((part) => remarksBlocks(part, remarks, language)),
      ...(hasFindings ? findingsBlocks(findings, language) : []),
    ],
    data: {
      source,
      counts: { ...counts, ...readings },
      remarks: remarks.map(({ kind, place, message }) => ({ kind, place, message: say(message) })),
      files: files.map(({ file, text }) => ({ file, ...(isDryRun && { text }) })),
      written: !isDryRun,
      findings,
    },
  };
}

function countRows(
  counts: ImportCounts,
  readings: ReadingCounts | undefined,
  language: Language,
): Row[] {
  const { tables, tablesRead, rows, activities, steps, parameters } = counts;
  const all: readonly (readonly [Text, number, isWarning?: boolean])[] = [
    [ROWS.tables, tables],
    [ROWS.tablesRead, tablesRead],
    [ROWS.parameters, parameters],
    [ROWS.rows, rows],
    [ROWS.activities, activities],
    [ROWS.steps, steps],
    [ROWS.dated, readings?.dated ?? 0],
    [ROWS.undated, readings?.undated ?? 0],
    [ROWS.unread, readings?.unread ?? 0, true],
    [ROWS.known, readings?.known ?? 0],
    [ROWS.unknown, readings?.unknown ?? 0, true],
    [ROWS.codes, readings?.codes ?? 0],
    [ROWS.notInAudit, readings?.notInAudit ?? 0, true],
  ];
  return all
    .filter(([text, number]) => number > 0 || text === ROWS.activities)
    .map(([text, number, isWarning]) => ({
      cells: [
        { text: text[language] },
        {
          text: String(number),
          value: { number },
          ...(isWarning && number > 0 && { tone: 'overdue' as const }),
        },
      ],
    }));
}

interface Part {
  kinds: readonly Remark['kind'][];
  title: Text;
}

function remarksBlocks(part: Part, remarks: readonly Remark[], language: Language): Block[] {
  const ofPart = remarks.filter(({ kind }) => part.kinds.includes(kind));
  const own = withoutRepetition(ofPart.filter(({ small }) => !small));
  const sums = sumSmallChanges(ofPart, language);
  const places = sums.reduce((sum, one) => sum + one.places, own.length);
  if (places === 0) return [];
  const title = `${part.title[language]}: ${count(places, PLACES, language)}`;
  return [
    { kind: 'heading', level: 3, text: title },
    {
      kind: 'table',
      columns: [{ title: WHERE[language] }, { title: WHAT[language] }],
      rows: [
        ...sums.map(({ text }) => ({ cells: [{ text: WHOLE[language] }, { text }] })),
        ...firstRows(
          own.map(({ place, message }) => ({
            cells: [
              { text: place ? sayPlace(place, language) : WHOLE[language] },
              { text: message[language] },
            ],
          })),
          language,
        ),
      ],
    },
  ];
}

/** More than that nobody reads; what is for programs has them all. */
const MOST_ROWS = 200;

function firstRows(rows: readonly Row[], language: Language): readonly Row[] {
  const shown = rows.slice(0, MOST_ROWS).map(({ cells }) => ({ cells: cells.map(shorten) }));
  const left = rows.length - MOST_ROWS;
  if (left <= 0) return shown;
  const text = {
    ru: `и ещё ${left}; все покажет --format json`,
    en: `and ${left} more; --format json shows all`,
  };
  return [...shown, { cells: [{ text: '…' }, { text: text[language] }] }];
}

/** In UTF-16 units: a sentence may quote whole cells. */
const LONGEST_TEXT = 1000;

function shorten<One extends { text: string }>(cell: One): One {
  return cell.text.length > LONGEST_TEXT
    ? { ...cell, text: `${cell.text.slice(0, LONGEST_TEXT)}…` }
    : cell;
}

/** The same said again of the same place, as of each of a cell's paragraphs. */
function withoutRepetition(remarks: readonly Remark[]): Remark[] {
  const keyOf = ({ place, message }: Remark): string => JSON.stringify([place, message.ru]);
  return [...new Map(remarks.map((remark) => [keyOf(remark), remark])).values()];
}

function findingsBlocks(findings: readonly Diagnostic[], language: Language): Block[] {
  if (findings.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: FOUND[language] },
    {
      kind: 'table',
      columns: [{ title: WHERE[language] }, { title: WHAT[language] }],
      rows: firstRows(
        findings.map(({ file, range, message }) => ({
          cells: [{ text: `${file}:${range.start.line}:${range.start.column}` }, { text: message }],
        })),
        language,
      ),
    },
  ];
}

const PARTS: readonly Part[] = [
  { kinds: ['doubt'], title: { ru: 'Посмотрите сами', en: 'Look at these' } },
  {
    kinds: ['left-out', 'kept'],
    title: { ru: 'Не вошло или стоит в примечаниях', en: 'Left out, or kept in notes' },
  },
  { kinds: ['cleaned'], title: { ru: 'Убраны следы порчи', en: 'Damage taken out' } },
];

const TITLE: Text = { ru: 'Прочитано из', en: 'Read from' };
const WHAT: Text = { ru: 'Что', en: 'What' };
const HOW_MANY: Text = { ru: 'Сколько', en: 'How many' };
const WHERE: Text = { ru: 'Где', en: 'Where' };
const FOUND: Text = { ru: 'Что говорит проверка', en: 'What the check says' };
const WHOLE: Text = { ru: 'документ', en: 'the document' };

const ROWS = {
  tables: { ru: 'таблиц в документе', en: 'tables in the document' },
  tablesRead: { ru: 'из них прочитано', en: 'of them read' },
  parameters: { ru: 'параметров аудита', en: 'parameters of the audit' },
  rows: { ru: 'строк с мероприятиями', en: 'rows of activities' },
  activities: { ru: 'мероприятий', en: 'activities' },
  steps: { ru: 'частей мероприятий', en: 'steps of activities' },
  dated: { ru: 'сроков с датами', en: 'times with days' },
  undated: {
    ru: 'сроков без дат (по плану, по необходимости)',
    en: 'times without days (by a plan, when needed)',
  },
  unread: { ru: 'сроков не понято', en: 'times not understood' },
  known: { ru: 'ответственных узнано', en: 'people and roles known' },
  unknown: { ru: 'ответственных не узнано', en: 'people and roles not known' },
  codes: { ru: 'кодов у мероприятий', en: 'codes of activities' },
  notInAudit: { ru: 'из них нет в аудите', en: 'of them not in the audit' },
} satisfies Record<string, Text>;

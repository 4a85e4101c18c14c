import type { Language, Text } from '../../core/text.ts';
import { count } from '../../language/count.ts';
import type { Block } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { commandPaths } from './command-path.ts';
import { DAYS, ERRORS, SCHOOLS, TIMES } from './nouns.ts';
import { READINESS, type SchoolRow } from './school-rows.ts';

/** More than that nobody calls in a morning. */
const MOST = 20;

/** The schools to look at first, why, and which command tells more; nothing if all is well. */
export function attentionBlocks(rows: readonly SchoolRow[], language: Language): Block[] {
  const urgent = rows.filter((row) => row.readiness !== 'ready' || (row.work?.overdue ?? 0) > 0);
  if (urgent.length === 0) return [];
  const words = WORDS[language];
  const first = [...urgent].sort(byUrgency).slice(0, MOST);
  const left = new Set(urgent.map(({ key }) => key));
  for (const { key } of first) left.delete(key);
  return [
    { kind: 'heading', level: 3, text: words.heading },
    attentionTable(first, commandPaths(rows.map(({ plan }) => plan.at.file)), language),
    ...(left.size > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: words.more.replace('…', count(left.size, SCHOOLS, language)),
            tone: 'quiet' as const,
          },
        ]
      : []),
  ];
}

/** What can't be read first, then by errors, then by overdue work. */
function byUrgency(one: SchoolRow, other: SchoolRow): number {
  const rank = ({ readiness }: SchoolRow): number => READINESS.indexOf(readiness);
  const late = ({ work }: SchoolRow): number => work?.overdue ?? 0;
  return rank(one) - rank(other) || other.errors - one.errors || late(other) - late(one);
}

function attentionTable(
  rows: readonly SchoolRow[],
  pathOf: (file: string) => string | undefined,
  language: Language,
): Table {
  return {
    kind: 'table',
    columns: WORDS[language].columns.map((title) => ({ title })),
    rows: rows.map((row) => ({
      cells: [
        { text: row.title === undefined ? row.school : `${row.school}\n${row.title}` },
        { text: reasons(row, language).join('\n') },
        { text: commands(row, pathOf(row.plan.at.file)).join('\n') },
      ],
    })),
  };
}

function reasons({ readiness, errors, work, risks }: SchoolRow, language: Language): string[] {
  const words = WORDS[language];
  if (readiness === 'unreadable') return [words.unreadable];
  const overdue = work?.overdue ?? 0;
  return [
    readiness === 'no-roadmap' ? words.noRoadmap : '',
    errors > 0 ? count(errors, ERRORS, language) : '',
    overdue > 0
      ? words.overdue
          .replace('…', count(overdue, TIMES, language))
          .replace('…', count(work?.daysLate ?? 0, DAYS, language))
      : '',
    risks && risks.uncovered > 0 ? `${words.uncovered}: ${risks.uncovered}` : '',
  ].filter((one) => one !== '');
}

function commands({ readiness, work }: SchoolRow, path: string | undefined): string[] {
  const command = (name: string): string => ['karta', name, path].filter(Boolean).join(' ');
  return [
    ...(readiness === 'ready' ? [] : [command('validate')]),
    ...((work?.overdue ?? 0) > 0 ? [command('overdue')] : []),
  ];
}

type Word = 'heading' | 'more' | 'unreadable' | 'noRoadmap' | 'overdue' | 'uncovered';

const WORDS: Text<Record<Word, string> & { columns: readonly string[] }> = {
  ru: {
    heading: 'Кому позвонить сегодня',
    columns: ['Школа', 'Что случилось', 'Подробнее'],
    more: 'И ещё …: планы тоже не готовы или есть просроченное, смотрите таблицу выше.',
    unreadable: 'дорожная карта не читается: её дела не посчитаны',
    noRoadmap: 'есть только аудит, дорожной карты нет',
    overdue: 'просрочено: …, больше всего на …',
    uncovered: 'рисков без ответа',
  },
  en: {
    heading: 'Whom to call today',
    columns: ['School', 'What is wrong', 'To see more'],
    more: 'And … more: plans are not ready either, or work is overdue; see the table above.',
    unreadable: 'the roadmap can’t be read: its work is not counted',
    noRoadmap: 'there is only an audit and no roadmap',
    overdue: '… overdue, by … at most',
    uncovered: 'risks uncovered',
  },
};

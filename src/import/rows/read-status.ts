import { parseDay, russianDay } from '../../core/day.ts';
import type { ActivityEntry } from '../../schema/types.ts';
import type { Line } from '../block.ts';
import { paragraphsOf, textOf } from './find-items.ts';
import { type EvidenceItem, readEvidence } from './read-evidence.ts';

/** What a column of marks tells of an activity. */
export interface Status {
  status: NonNullable<ActivityEntry['status']>;
  /** The day, as 12.04.2023; a list of days where the work is done several times. */
  done?: string | string[];
  /** What proves it. */
  evidence?: EvidenceItem[];
}

const WORDS: readonly (readonly [Status['status'], string])[] = [
  [
    'done',
    '+|да|v|✓|✔|☑|✅|выполнен[оаы]?|исполнен[оаы]?|проведен[оаы]?|реализован[оаы]?|сделан[оаы]?|завершен[оаы]?|готово|вып',
  ],
  [
    'in-progress',
    'в работе|в процессе|выполняется|исполняется|реализуется|начат[оаы]?|в стадии выполнения|в ходе выполнения',
  ],
  [
    'planned',
    'нет|не выполнен[оаы]?|не исполнен[оаы]?|не проведен[оаы]?|не начат[оаы]?|план|запланирован[оаы]?|планируется|в плане',
  ],
  ['cancelled', 'отменен[оаы]?|снят[оаы]? с контроля|отмена'],
];

const PATTERNS = WORDS.map(
  ([status, words]) => [status, new RegExp(`^(?:${words.replace('+', '\\+')})$`)] as const,
);
const DAY = /(?<!\d)(\d{1,2}\.\d{1,2}\.)(\d{4}|\d{2})(?!\d)(?: ?г(?:ода|\.|(?![а-яё])))?/g;
/** «1 раз из 3». */
const PART = /\(?(?<!\d)\d{1,3} раза? из \d{1,3}(?!\d)\)?/;
/** A range of days says nothing of each. */
const RANGE = /\d(?: ?г\.?)? ?[-–—] ?\d/;

/** A mark takes no more lines; the rest tells what proves it. */
const MOST_LINES = 4;

/**
 * Reads «Выполнено 12.04.2023», «+», «в работе», and below it or behind it what proves the work; undefined where
 * anything else is said.
 */
export function readStatus(lines: readonly Line[]): Status | undefined {
  const full = lines.filter(({ text }) => text !== '');
  for (let count = Math.min(full.length, MOST_LINES); count > 0; count -= 1) {
    const status = readMark(textOf(full.slice(0, count)));
    if (status) return withEvidence(status, full.slice(count));
  }
  const [first, ...rest] = full;
  const [, mark = '', proof = ''] = MARK_AND_PROOF.exec(first?.text ?? '') ?? [];
  const status = mark ? readMark(mark) : undefined;
  return status && withEvidence(status, [{ text: proof }, ...rest]);
}

const MARK_AND_PROOF =
  /^([А-Яа-яЁё]+[.,:;]?(?: \(\d{1,3} раза? из \d{1,3}\))?(?:,? \d{1,2}\.\d{1,2}\.\d{2,4}(?: ?г\.?)?)*)[.,:;]? ((?:Справк|Приказ|Протокол|Акт|Журнал|Отч[её]т|Договор|Список|Аналитическ|План|Фото|Распоряжен)[А-Яа-яЁё]*(?![А-Яа-яЁё]).{0,1900})$/;

/** «Иванова И. И.» looked at the work. */
const SIGNED = /^(?:[А-ЯЁ]\. ?){1,2}[А-ЯЁ][а-яё-]+$|^[А-ЯЁ][а-яё-]+ (?:[А-ЯЁ]\. ?){1,2}$/;

/** What stands beside a mark proves only what is done; elsewhere it is something else. */
function withEvidence(status: Status, lines: readonly Line[]): Status | undefined {
  if (lines.length === 0) return status;
  if (lines.some(({ text }) => SIGNED.test(text))) return undefined;
  const isDone = status.status === 'done' || status.done !== undefined;
  return isDone ? { ...status, evidence: paragraphsOf(lines).map(readEvidence) } : undefined;
}

function readMark(text: string): Status | undefined {
  const found = [...text.matchAll(DAY)];
  const days = found.map(([, start = '', year = '']) =>
    parseDay(`${start}${year.length === 2 ? '20' : ''}${year}`),
  );
  const done = days.flatMap((day) => (day ? russianDay(day) : []));
  if (done.length < found.length || RANGE.test(text)) return undefined;
  const words = text
    .replace(DAY, ' ')
    .replace(PART, ' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s.,;:!–—-]+/g, ' ')
    .trim();
  const status = PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
  const [day] = done;
  if (PART.test(text)) {
    return day && status === 'done' ? { status: 'in-progress', done } : undefined;
  }
  if (day && (words === '' || status === 'done')) {
    return { status: 'done', done: done.length > 1 ? done : day };
  }
  return day ? undefined : status && { status };
}

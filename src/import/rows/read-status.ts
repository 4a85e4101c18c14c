import { parseDay, russianDay } from '../../core/day.ts';
import type { ActivityEntry } from '../../schema/types.ts';

/** What a column of marks tells of an activity. */
export interface Status {
  status: NonNullable<ActivityEntry['status']>;
  /** The day, as 12.04.2023. */
  done?: string;
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
const DAY = /(?<!\d)(\d{1,2}\.\d{1,2}\.)(\d{4}|\d{2})(?!\d)\s*(?:г(?:ода)?\.?)?/;

/** Reads «Выполнено 12.04.2023», «+», «в работе»; undefined where anything else is said. */
export function readStatus(text: string): Status | undefined {
  const [written = '', start = '', year = ''] = DAY.exec(text) ?? [];
  const day = written ? parseDay(`${start}${year.length === 2 ? '20' : ''}${year}`) : undefined;
  if (written && !day) return undefined;
  const words = text
    .replace(written, ' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s.,;:!–—-]+/g, ' ')
    .trim();
  if (day && words === '') return { status: 'done', done: russianDay(day) };
  const status = PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
  if (!day) return status && { status };
  return status === 'done' ? { status, done: russianDay(day) } : undefined;
}

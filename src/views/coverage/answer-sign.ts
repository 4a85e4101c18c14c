import type { Language, Text } from '../../core/text.ts';
import { isAllCancelled } from '../../plan/coverage-of.ts';
import type { Item } from '../../plan/items.ts';
import type { Activity } from '../../plan/model.ts';
import type { Tone } from '../../report/report.ts';

/** How far an answer to a parameter has come. */
export type Progress = 'planned' | 'done' | 'overdue' | 'cancelled';

/** Signs that differ on black and white paper too, and what they mean. */
const SIGNS: Readonly<Record<Progress, { sign: string; tone?: Tone; words: Text }>> = {
  planned: { sign: '●', words: { ru: 'запланировано', en: 'planned' } },
  done: { sign: '✓', tone: 'done', words: { ru: 'выполнено', en: 'done' } },
  overdue: { sign: '!', tone: 'overdue', words: { ru: 'просрочено', en: 'overdue' } },
  cancelled: {
    sign: '–',
    tone: 'cancelled',
    words: { ru: 'отменено, ответом не считается', en: 'cancelled, counts for no answer' },
  },
};

/** How far an activity has come by its work that is asked for; cancelled parts don't hold it up. */
export function progressOf(activity: Activity, items: readonly Item[] = []): Progress {
  const live = items.filter(({ state }) => state !== 'cancelled');
  if (live.length === 0 && (items.length > 0 || isAllCancelled(activity))) return 'cancelled';
  if (live.some(({ state }) => state === 'overdue')) return 'overdue';
  const isDone =
    live.length > 0
      ? live.every(({ state }) => state === 'done' || state === 'done-late')
      : activity.status === 'done';
  return isDone ? 'done' : 'planned';
}

/** The sign of that progress, as a matrix shows it. */
export function signFor(progress: Progress): { sign: string; tone?: Tone } {
  const { sign, tone } = SIGNS[progress];
  return { sign, ...(tone && { tone }) };
}

/** What the signs mean that are in use: «Знаки: ● запланировано; ✓ выполнено». */
export function legend(used: ReadonlySet<Progress>, language: Language): string {
  const meanings = Object.entries(SIGNS)
    .filter(([progress]) => used.has(progress as Progress))
    .map(([, { sign, words }]) => `${sign}\u00a0${words[language]}`);
  return `${{ ru: 'Знаки', en: 'Signs' }[language]}: ${meanings.join('; ')}`;
}

import { UsageError } from '../core/errors.ts';
import type { FoundWork } from './find-activities.ts';
import { changeOf, type Marking, workOf } from './marking.ts';
import { nameWork } from './name-work.ts';
import { sayCall } from './say-call.ts';

/**
 * Takes back that work has begun. Throws UsageError for work that is done or cancelled, and if one of its times is marked
 * as done: each of them has a command of its own.
 */
export function markUnstarted(found: FoundWork): Marking {
  const work = workOf(found);
  const { ru, en } = nameWork(found);
  if (work.status === 'planned') {
    return { changes: [], said: { ru: 'и так запланировано', en: 'is planned anyway' } };
  }
  if (work.status === 'cancelled') {
    const call = sayCall(found, 'cancel', '--undo');
    throw new UsageError({
      ru: `${ru} отменено; вернуть его в план: ${call}`,
      en: `${en} is cancelled; to bring it back: ${call}`,
    });
  }
  if (work.status === 'done' || work.done || work.when.some(({ done }) => done)) {
    const call = sayCall(found, 'done', '--undo');
    throw new UsageError({
      ru: `${ru}: есть отметка о выполнении; сначала снимите её: ${call}`,
      en: `${en}: there is a mark that it was done; take that back first: ${call}`,
    });
  }
  return {
    changes: [changeOf(work, 'status', { set: 'planned' })],
    said: { ru: 'снова запланировано', en: 'planned again' },
  };
}

import type { Text } from '../core/text.ts';
import type { Undated } from './reading.ts';

/** Why work has no date, in words. */
export const undatedWords: Readonly<Record<Undated, Text>> = {
  'by-plan': { ru: 'срок в другом плане или графике', en: 'another plan or schedule has the date' },
  event: { ru: 'срок зависит от события', en: 'the date follows an event' },
  vague: { ru: 'срок не определён', en: 'no date is fixed' },
};

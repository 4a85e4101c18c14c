import type { Text } from '../core/text.ts';
import type { View } from './view.ts';

interface Entry {
  /** What the help says of it. */
  summary: Text;
  load(): Promise<View>;
}

/** Every view by its id, which is its command; each is loaded only when it is asked for. */
export const views: Readonly<Record<string, Entry>> = {
  timeline: {
    summary: { ru: 'показать работы на оси времени', en: 'show the activities on a time line' },
    load: async () => (await import('./timeline.ts')).timeline,
  },
  overdue: {
    summary: {
      ru: 'показать, что просрочено, что скоро и у чего нет срока',
      en: 'show what is overdue, what is due soon and what has no date',
    },
    load: async () => (await import('./overdue.ts')).overdue,
  },
  responsible: {
    summary: { ru: 'показать, кто за что отвечает и когда', en: 'show who does what, and by when' },
    load: async () => (await import('./responsible.ts')).responsible,
  },
};

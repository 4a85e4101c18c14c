import type { Language, Text } from '../core/text.ts';
import type { Undated } from '../language/reading.ts';
import type { Item } from '../plan/items.ts';
import type { Table } from '../report/report.ts';
import { itemNumber, itemPeople, itemTitle } from './describe-item.ts';

const TITLES = {
  ru: ['№', 'Мероприятие', 'Срок как записан', 'Почему без даты', 'Ответственные'],
  en: ['No.', 'Activity', 'As written', 'Why no date', 'Responsible'],
};

/** Work without a date, each with its reason. */
export function undatedTable(items: readonly Item[], language: Language): Table {
  return {
    kind: 'table',
    columns: TITLES[language].map((title) => ({ title })),
    rows: items.map((item) => [
      { text: itemNumber(item) },
      { text: itemTitle(item), tone: item.state },
      { text: item.text[language] },
      { text: undatedWords[item.undated ?? 'unread'][language], tone: 'quiet' },
      { text: itemPeople(item) },
    ]),
  };
}

/** Why work has no date. */
const undatedWords: Readonly<Record<Undated | 'unread', Text>> = {
  'by-plan': { ru: 'срок в другом плане или графике', en: 'another plan or schedule has the date' },
  event: { ru: 'срок зависит от события', en: 'the date follows an event' },
  vague: { ru: 'срок не определён', en: 'no date is fixed' },
  unread: { ru: 'срок не удалось прочесть', en: 'the date could not be read' },
};

import type { Language, Text } from '../core/text.ts';
import { undatedWords } from '../language/undated-words.ts';
import type { Item } from '../plan/items.ts';
import type { Table } from '../report/table.ts';
import { itemFacets, itemNumber, itemPeople, itemTitle } from './describe-item.ts';

const TITLES = {
  ru: ['№', 'Мероприятие', 'Срок как записан', 'Почему без даты', 'Ответственные'],
  en: ['No.', 'Activity', 'As written', 'Why no date', 'Responsible'],
};

/** Work without a date, each with its reason. */
export function undatedTable(items: readonly Item[], language: Language): Table {
  return {
    kind: 'table',
    columns: TITLES[language].map((title) => ({ title })),
    rows: items.map((item) => ({
      facets: itemFacets(item),
      cells: [
        { text: itemNumber(item) },
        { text: itemTitle(item), tone: item.state },
        { text: item.text[language] },
        { text: reasonOf(item)[language], tone: 'quiet' },
        { text: itemPeople(item) },
      ],
    })),
  };
}

const UNREAD: Text = { ru: 'срок не удалось прочесть', en: 'the date could not be read' };

function reasonOf({ undated }: Item): Text {
  return undated === undefined || undated === 'unread' ? UNREAD : undatedWords[undated];
}

import type { Block } from '../../src/report/report.ts';
import { chartOf, rowOf, tableOf } from '../formats/html-page.ts';

/** What a row can be chosen by. */
export const facets = (state: 'done' | 'overdue' | 'soon', roles: string[], codes: string[]) => ({
  facets: { state, roles, codes },
});

/** Two schools: tables with groups and parts, a chart, a table that can't be chosen from. */
export const SCHOOLS: Block[] = [
  { kind: 'heading', level: 1, text: 'Школа 1' },
  { kind: 'heading', level: 3, text: 'План' },
  {
    ...tableOf(
      ['№', 'Мероприятие'],
      [
        rowOf(['1', 'Диагностика'], { group: 'А', ...facets('done', ['Методист'], ['5.5']) }),
        rowOf(['2', 'Учёба'], { group: 'Б', ...facets('soon', ['Завуч'], ['5.10']) }),
        rowOf(['2.1', 'Курсы'], {
          group: 'Б',
          isPart: true,
          ...facets('overdue', ['Методист', 'Завуч'], ['5.9']),
        }),
      ],
    ),
    groupTitle: 'Задача',
  },
  { kind: 'heading', level: 3, text: 'Загрузка' },
  tableOf(['Кто', 'Всего'], [rowOf(['Методист', '2'])]),
  { kind: 'heading', level: 1, text: 'Школа 2' },
  chartOf([
    {
      label: '1 Беседы',
      ...facets('overdue', ['Психолог'], ['9.3']),
      bars: [{ start: '2022-10-01', end: '2022-10-31', state: 'overdue', light: false }],
    },
    {
      label: '2 Собрание',
      ...facets('done', ['Завуч'], ['9.3']),
      bars: [{ start: undefined, end: '2022-10-31', state: 'done', light: false }],
    },
  ]),
  { kind: 'signatures', lines: [{ who: 'Директор' }] },
];

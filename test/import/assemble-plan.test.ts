import { expect, test } from 'vitest';
import { assemblePlan } from '../../src/import/assemble-plan.ts';
import type { Block } from '../../src/import/block.ts';
import { tableOf } from './table-of.ts';

const AUDIT = tableOf(
  [
    ['Фактор риска', 'Код', 'Параметр', 'Значимость'],
    ['Кадры', '4.1', 'Нехватка педагогов', 'высокий'],
    ['Ученики', '8.2', 'Низкая мотивация', 'выше некуда'],
  ],
  1,
);
const PLAN = tableOf(
  [
    ['№', 'Мероприятие', 'Код', 'Срок', 'Ответственный'],
    ['1.', 'Договор с колледжем', '4. 1', 'до 15.11.2023', 'Директор'],
    ['2.', 'Олимпиада', '8,2', 'декабрь', 'Завуч'],
  ],
  2,
);
const BLOCKS: readonly Block[] = [
  { kind: 'text', text: 'Цель: повышение качества образования' },
  { kind: 'text', text: 'Результаты самодиагностики (рисковый профиль)' },
  AUDIT,
  PLAN,
  { kind: 'text', text: 'Заместитель директора по УВР ________ Смирнова Е.В.' },
];

test('a plan below its audit', () => {
  const { roadmap, remarks } = assemblePlan(BLOCKS, { map: new Map() }, '2023-09-01');
  expect(roadmap?.goal).toBe('повышение качества образования');
  expect(roadmap?.activities.map(({ codes }) => codes)).toEqual([['4.1'], ['8.2']]);
  const places = remarks.flatMap(({ place }) =>
    place ? `${place.table}:${place.row} ${place.label}` : [],
  );
  expect(places).toEqual(['1:3 undefined', '2:2 1', '2:3 2']);
});

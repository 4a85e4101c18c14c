import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAudit } from '../../../src/import/audit/read-audit.ts';
import type { Block } from '../../../src/import/block.ts';
import { COLUMN_FIELDS } from '../../../src/import/column-field.ts';
import { matchTasks } from '../../../src/import/front/match-tasks.ts';
import { readFront } from '../../../src/import/front/read-front.ts';
import { audit, roadmap } from '../../../src/schema/validators.js';

/** Words and signs of such documents, in any order. */
const WORDS = fc.constantFrom(
  ...'УТВЕРЖДАЮ|СОГЛАСОВАНО|Рассмотрено|Приложение № 1|к приказу|Приказом директора|протокол|№ 164|№|от|30.03.2023|31.02.2023|«30» августа 2022 г.|«__» ___ 20__ г.|Директор|______|И. И. Иванова|/Иванова И.И./|МБОУ «СОШ № 12»|МБОУ «|»|школа № 5|Муниципальное бюджетное учреждение|Дорожная карта|ПРОГРАММА|План мероприятий|на 2022/2023 учебный год|2022-2025 годы|на 2023 год|1.|2.|3)|-|•|Цель|Цель:|Цели и задачи|Задачи:|Задача 1.|для достижения цели решаются задачи:|Ожидаемые результаты|Целевые показатели|Этапы|Сроки реализации:|I этап:|2 этап –|(апрель–июнь 2022)|май 2023|с 20 % до 15 %|к 01.09.2022|параметры 8.1, 8.2|наименование программы|полное наименование ОО|<p>|</p>|&nbsp;|\t|\u00a0|\u00ad|раз|Текст.|;|.|,|:|\n'.split(
    '|',
  ),
);
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: WORDS },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));
const line = fc.record(
  { text, list: fc.record({ depth: fc.nat(2), number: fc.nat(9) }, { requiredKeys: ['depth'] }) },
  { requiredKeys: ['text'] },
);
const paragraph = fc
  .record(
    { text, heading: fc.integer({ min: 1, max: 4 }), isBoxed: fc.constant(true as const) },
    { requiredKeys: ['text'] },
  )
  .map((one): Block => ({ kind: 'text', ...one }));
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.array(line, { maxLength: 3 }).map((lines) => ({ lines })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('left' as const, 'above' as const)
      .map((covered) => ({ lines: [], covered })),
  },
);
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc
    .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })
    .map((rows) => ({
      kind: 'table' as const,
      number: 1,
      rows: rows.map((cells, index) => ({ number: index + 1, cells })),
    })),
);
const blocks = fc.array(
  fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table }),
  {
    maxLength: 25,
  },
);

test('any document gives a front that the schema accepts', () => {
  fc.assert(
    fc.property(blocks, (document) => {
      const { front, remarks } = readFront(document);
      const file = {
        kind: 'roadmap',
        title: 'Дорожная карта',
        school: 'МБОУ «СОШ № 12»',
        period: '2022/2023',
        activities: [{ title: 'Беседа', when: 'май' }],
      };
      expect(roadmap({ ...file, ...front }), JSON.stringify([roadmap.errors, front])).toBe(true);
      for (const { message } of remarks) {
        expect(message.ru).not.toMatch(/undefined|\[object/);
        expect(message.en).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 400 },
  );
});

test('any table gives factors that the schema accepts, each code once', () => {
  const fields = fc.array(fc.constantFrom(undefined, ...COLUMN_FIELDS), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, fields, (block, some) => {
      const columns = some.map((field, index) => ({ index, head: `Столбец ${index}`, field }));
      const { factors } = readAudit(block, { kind: 'audit', columns, firstRow: 1 });
      const file = { kind: 'audit', school: 'МБОУ «СОШ № 12»', factors };
      expect(audit(file), JSON.stringify([audit.errors, factors])).toBe(true);
      const codes = factors.flatMap(({ parameters }) => parameters.map(({ code }) => code));
      expect(new Set(codes).size).toBe(codes.length);
    }),
    { numRuns: 400 },
  );
});

test('every text of a table finds its task, and no two tasks have one id', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (listed, texts) => {
      const tasks = listed
        .filter((one) => one.trim() !== '')
        .map((one, index) => ({ id: `T${index + 1}`, text: one }));
      const matched = matchTasks(tasks, texts);
      const ids = matched.tasks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of matched.ids.values()) expect(ids).toContain(id);
      expect(matched.tasks.slice(0, tasks.length)).toEqual(tasks);
    }),
  );
});

test('a long document is read in time that grows with its length', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, index): Block => ({
      kind: 'text',
      text: `${(index % 9) + 1}. Задача о том, как «МБОУ учатся дети, и (ещё одно`,
    }),
  );
  const long: Block = { kind: 'text', text: 'Цель программы МБОУ «'.repeat(5000) };
  const { front } = readFront([{ kind: 'text', text: 'Задачи:' }, ...lines, long, long]);
  expect(front.tasks?.length).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import type { Block } from '../../../src/import/block.ts';
import { readFront } from '../../../src/import/front/read-front.ts';
import { boxed, paragraphs, table } from './blocks.ts';

const TITLE = 'Дорожная карта по профилактике учебной неуспешности';

function approvalOf(blocks: readonly Block[]) {
  const { front, remarks } = readFront(blocks);
  return {
    approval: front.approval,
    said: remarks.map(({ kind, message }) => `${kind}: ${message.ru}`),
  };
}

const APPROVALS: [string, string, object][] = [
  [
    'an order over several lines, with the school between',
    '«УТВЕРЖДЕНО»\nПриказом директора\nМБОУ «СОШ № 12»\nот 30 марта 2023г. № 164',
    { position: 'Директор', order: '№ 164', date: '30.03.2023' },
  ],
  [
    'a signature',
    'УТВЕРЖДАЮ\nДиректор МБОУ «СОШ № 5»\n____________ И.И. Иванова\n«30» августа 2022 г.',
    { position: 'Директор', name: 'И.И. Иванова', date: '30.08.2022' },
  ],
  [
    'the number before the date, and surname first',
    'Утверждаю:\nи.о. директора ______/Петрова А. А./\nПриказ № 15/2-од от 31.08.22',
    { position: 'И.о. директора', name: 'Петрова А. А.', order: '№ 15/2-од', date: '31.08.2022' },
  ],
  [
    'all on one line, with the full name',
    'Утверждено: директор лицея № 7 Иванов Иван Иванович, приказ от 29.08.2023 № 34',
    { position: 'Директор', name: 'Иванов Иван Иванович', order: '№ 34', date: '29.08.2023' },
  ],
  [
    'an annex to an order',
    'Приложение № 1\nк приказу МАОУ «Гимназия № 3»\nот 01.09.2023 № 150',
    { order: '№ 150', date: '01.09.2023' },
  ],
  [
    'an annex on one line',
    'Приложение 2 к приказу директора от «1» сентября 2023 года № 01-05/150',
    { position: 'Директор', order: '№ 01-05/150', date: '01.09.2023' },
  ],
  [
    'a number without its sign',
    'УТВЕРЖДЕНО\nприказ 45 от 02.09.2023',
    { order: '45', date: '02.09.2023' },
  ],
  [
    'a date with the month as a number',
    'УТВЕРЖДАЮ\nДиректор\n«02» 09 2023 г.',
    { position: 'Директор', date: '02.09.2023' },
  ],
  [
    'a position over two lines',
    'СОГЛАСОВАНО\nЗаместитель директора\nпо УВР\n_______ С. С. Сидоров',
    { kind: 'agreed', position: 'Заместитель директора по УВР', name: 'С. С. Сидоров' },
  ],
];

test.each(APPROVALS)('%s', (_, text, expected) => {
  const { approval, said } = approvalOf(paragraphs(`${text}\n\n${TITLE}\nЦель: учиться.`));
  expect(approval).toEqual(expected);
  expect(said).toEqual([]);
});

test('a text box, wherever it stands', () => {
  const blocks = [
    ...paragraphs(`${TITLE}\n1. Цель\nУчиться.`),
    ...boxed('УТВЕРЖДАЮ\nДиректор\nИ. И. Иванова'),
  ];
  expect(approvalOf(blocks).approval).toEqual({ position: 'Директор', name: 'И. И. Иванова' });
});

test('three columns of a table, in one row or in several', () => {
  const expected = [
    { kind: 'considered', protocol: '№ 1', date: '30.08.2022' },
    { kind: 'agreed', position: 'Председатель совета школы', name: 'А. А. Петрова' },
    { kind: 'approved', position: 'Директор', order: '№ 164', date: '31.08.2022' },
  ];
  const first = ['РАССМОТРЕНО', 'Протокол педсовета № 1\nот 30.08.2022 г.'];
  const second = ['СОГЛАСОВАНО', 'Председатель совета школы\n_____ А. А. Петрова'];
  const third = ['УТВЕРЖДЕНО', 'Приказом директора\n№ 164 от 31.08.2022'];
  const all = [first, second, third];
  const oneRow = table([all.map((lines) => lines.join('\n'))]);
  const twoRows = table([all.map(([head = '']) => head), all.map(([, text = '']) => text)]);
  for (const block of [oneRow, twoRows])
    expect(approvalOf([block, ...paragraphs(TITLE)]).approval).toEqual(expected);
});

test('the head of a table over its two cells', () => {
  const block = table([
    ['УТВЕРЖДАЮ', '<'],
    ['Директор школы', 'И. И. Иванова'],
  ]);
  expect(approvalOf([block]).approval).toEqual({
    position: 'Директор школы',
    name: 'И. И. Иванова',
  });
});

test('columns that tabs make', () => {
  const text =
    'СОГЛАСОВАНО\tУТВЕРЖДАЮ\nПредседатель профкома\tДиректор\n____ А. А. Петрова\t____ И. И. Иванова\n28.08.2022\t30.08.2022';
  expect(approvalOf(paragraphs(`${text}\n${TITLE}`)).approval).toEqual([
    {
      kind: 'agreed',
      position: 'Председатель профкома',
      name: 'А. А. Петрова',
      date: '28.08.2022',
    },
    { kind: 'approved', position: 'Директор', name: 'И. И. Иванова', date: '30.08.2022' },
  ]);
});

test('several in one paragraph', () => {
  const text =
    'ПРИНЯТО протокол педсовета № 3 от 28 марта 2023 г. УТВЕРЖДЕНО приказом директора № 45 от 29 марта 2023 г.';
  expect(approvalOf(paragraphs(`${text}\n${TITLE}`)).approval).toEqual([
    { kind: 'considered', protocol: '№ 3', date: '28.03.2023' },
    { kind: 'approved', position: 'Директор', order: '№ 45', date: '29.03.2023' },
  ]);
});

test('what can’t be read stays out and is quoted', () => {
  const impossible = approvalOf(
    paragraphs(`УТВЕРЖДАЮ\nДиректор И. И. Иванова\n31.02.2023\n${TITLE}`),
  );
  expect(impossible.approval).toEqual({ position: 'Директор', name: 'И. И. Иванова' });
  expect(impossible.said).toEqual([expect.stringMatching(/^doubt: .*«31\.02\.2023»/)]);
  const blank = approvalOf(
    paragraphs(`УТВЕРЖДАЮ\nДиректор И. И. Иванова\n«__» ______ 20__ г.\n№ ____\n${TITLE}`),
  );
  expect(blank.approval).toEqual({ position: 'Директор', name: 'И. И. Иванова' });
  expect(blank.said).toEqual([expect.stringMatching(/^doubt: .*20__ г.*№ ____/)]);
  const empty = approvalOf(paragraphs(`УТВЕРЖДАЮ\n(подпись)\n${TITLE}`));
  expect(empty.approval).toBeUndefined();
  expect(empty.said).toEqual([expect.stringMatching(/^doubt: .*«УТВЕРЖДАЮ/)]);
});

test.each([
  'УТВЕРЖДЕНО\nДиректор МБОУ «СОШ № 5»\n____________ ____________\n«___» ____________ 20___ г.',
  'УТВЕРЖДАЮ\nДиректор\n«__» ______ 20__ г.\n№ ____',
  'УТВЕРЖДАЮ\n__________',
])('a form that nobody has filled in is no approval: %j', (form) => {
  expect(approvalOf(paragraphs(`${form}\n${TITLE}`))).toMatchObject({
    approval: undefined,
    said: [],
  });
});

test('the body that considered the plan is told of', () => {
  const text = 'РАССМОТРЕНО\nна заседании педагогического совета\nпротокол № 1 от 30.08.2022';
  const { approval, said } = approvalOf(paragraphs(`${text}\n${TITLE}`));
  expect(approval).toEqual({ kind: 'considered', protocol: '№ 1', date: '30.08.2022' });
  expect(said).toEqual([expect.stringMatching(/^left-out: .*не взято «педагогического совета»/)]);
});

test('a sentence in a section is no approval', () => {
  const text = `${TITLE}\n1. Общие положения\nУтверждено положение о наставничестве приказом № 7 от 01.02.2023.`;
  expect(approvalOf(paragraphs(text)).approval).toBeUndefined();
});

test('one approval that stands twice is one', () => {
  const text = 'УТВЕРЖДАЮ\nДиректор\nИ. И. Иванова';
  const blocks = [...boxed(text), ...paragraphs(TITLE), ...boxed(text)];
  expect(approvalOf(blocks).approval).toEqual({ position: 'Директор', name: 'И. И. Иванова' });
});

test('a council on a line of its own considered the plan', () => {
  const text = 'РАССМОТРЕНО\nПедагогический совет\nпротокол от 26.08.2022 № 1';
  expect(approvalOf(paragraphs(`${text}\n${TITLE}`))).toMatchObject({
    approval: { kind: 'considered', position: 'Педагогический совет', protocol: '№ 1' },
    said: [],
  });
});

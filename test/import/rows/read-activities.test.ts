import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../../src/import/block.ts';
import { readColumns } from '../../../src/import/columns/read-columns.ts';
import { readActivities } from '../../../src/import/rows/read-activities.ts';
import { type CellText, tableOf } from '../table-of.ts';

const HEADS = ['№', 'Мероприятие', 'Форма', 'Код', 'Срок', 'Ответственные', 'Документы'];

type Rows = readonly (readonly CellText[])[];

function readTable(table: TableBlock): ReturnType<typeof readActivities> {
  const { columns } = readColumns(table, new Map());
  if (!columns) throw new Error('no columns');
  return readActivities([{ table, columns }]);
}

const read = (rows: Rows, heads: readonly CellText[] = HEADS) =>
  readTable(tableOf([heads, ...rows]));

/** The one activity of one row. */
function only(rows: Rows, heads?: readonly CellText[]) {
  const { activities } = read(rows, heads);
  expect(activities).toHaveLength(1);
  return activities[0]?.value;
}

const doubts = (rows: Rows, heads?: readonly CellText[]): string[] =>
  read(rows, heads).remarks.flatMap(({ kind, message }) => (kind === 'doubt' ? [message.ru] : []));

describe('a row with one activity', () => {
  test('has its fields in the order of the schema', () => {
    const value = only([
      ['7', 'Беседы', 'Круглый стол', '8.2, 9.3', 'до 15.04.2022', 'Психолог', 'Приказ'],
    ]);
    expect(JSON.stringify(value)).toBe(
      JSON.stringify({
        id: 7,
        title: 'Беседы',
        form: 'Круглый стол',
        codes: ['8.2', '9.3'],
        when: 'до 15.04.2022',
        responsible: 'Психолог',
        documents: ['Приказ'],
      }),
    );
  });

  test('tells its place', () => {
    const { activities } = readTable(tableOf([HEADS, ['№ 1.1', 'Беседы', '', '', 'май']], 3));
    expect(activities[0]?.place).toEqual({ table: 3, row: 2, label: '1.1' });
    expect(activities[0]?.value.id).toBe('1.1');
  });

  test('keeps a title that lines part, without the number typed in front', () => {
    expect(
      only([['1', '1.Создание групп по разработке\nиндивидуальных\nмаршрутов', '', '', 'май']]),
    ).toEqual({
      id: 1,
      title: 'Создание групп по разработке индивидуальных маршрутов',
      when: 'май',
    });
  });

  test('without dates or a title is doubtful', () => {
    expect(doubts([['1', 'Беседы', '', '', '', 'Психолог']])).toEqual([
      'В строке нет срока: впишите его в поле when.',
    ]);
    expect(doubts([['1', '', '', '', 'май']])).toEqual([
      'В строке нет названия мероприятия: впишите его в поле title.',
    ]);
  });

  test('a dash is an empty cell', () => {
    expect(only([['1', 'Беседы', '—', '-', 'май', '–', '---']])).toEqual({
      id: 1,
      title: 'Беседы',
      when: 'май',
    });
  });
});

describe('codes', () => {
  test.each<[string, string[]]>([
    ['8.2, 9.3', ['8.2', '9.3']],
    ['5.5; 5.6', ['5.5', '5.6']],
    ['п. 8.2', ['8.2']],
    ['пп. 5.1 и 5.10', ['5.1', '5.10']],
    ['5.5\n5.6', ['5.5', '5.6']],
    ['параметр 2.2, 2.2', ['2.2']],
    ['4', ['4']],
  ])('%j', (cell, codes) => {
    const { activities, remarks } = read([['1', 'Беседы', '', cell, 'май']]);
    expect(activities[0]?.value).toEqual({ id: 1, title: 'Беседы', codes, when: 'май' });
    expect(remarks).toEqual([]);
  });

  test.each<[string, string[] | undefined]>([
    ['8.2 Низкая мотивация', ['8.2']],
    ['по 3 классам', undefined],
    ['все', undefined],
  ])('words beside them go into the note: %j', (cell, codes) => {
    const { activities, remarks } = read([['1', 'Беседы', '', cell, 'май']]);
    expect(activities[0]?.value.codes).toEqual(codes);
    expect(activities[0]?.value.note).toBe(`Код: ${cell}`);
    expect(remarks).toMatchObject([{ kind: 'doubt', place: { column: 'Код' } }]);
  });
});

describe('dates, people, documents', () => {
  test.each<[string, unknown]>([
    [
      '1 этап: до 15.04.2022\n\n\n2 этап: до 10.09.2022',
      '1 этап: до 15.04.2022 2 этап: до 10.09.2022',
    ],
    ['01.09-28.09.22 г\n07.10-29.12.22 г', '01.09-28.09.22 г 07.10-29.12.22 г'],
    ['В течение\nгода', 'В течение года'],
    ['сентябрь\nмай', ['сентябрь', 'май']],
    ['1–28 сентября 2022 г.\n7–9 октября 2022 г.', '1–28 сентября 2022 г. 7–9 октября 2022 г.'],
    ['с 1 сентября 2022 г.\nпо 9 октября 2022 г.', 'с 1 сентября 2022 г. по 9 октября 2022 г.'],
    ['до 28.04.2023\nиюнь 2023 г.', ['до 28.04.2023', 'июнь 2023 г.']],
    ['график заседаний РМО', { by: 'график заседаний РМО' }],
    ['когда-нибудь\nпотом', 'когда-нибудь потом'],
  ])('when %j', (cell, when) => {
    expect(only([['1', 'Беседы', '', '', cell]])?.when).toEqual(when);
  });

  test.each([
    ['Директор\nПсихолог', 'Директор, Психолог'],
    ['Директор,\nклассные\nруководители', 'Директор, классные руководители'],
    ['педагог-психолог\nсоциальный педагог', 'педагог-психолог, социальный педагог'],
    ['Заместитель директора\nпо УВР', 'Заместитель директора по УВР'],
  ])('people %j', (cell, responsible) => {
    expect(only([['1', 'Беседы', '', '', 'май', cell]])?.responsible).toBe(responsible);
  });

  test.each<[string, string[]]>([
    ['Рабочие программы, расписание (Приказ)', ['Рабочие программы, расписание (Приказ)']],
    ['Приказ; справка (план; отчёт)', ['Приказ', 'справка (план; отчёт)']],
    [
      'Разработки семинаров.\nАналитическая\nсправка',
      ['Разработки семинаров.', 'Аналитическая справка'],
    ],
    ['1. Приказ 2. Справка', ['1. Приказ 2. Справка']],
    ['1. Приказ;\n2. Справка', ['Приказ', 'Справка']],
    ['- приказ\n- справка', ['приказ', 'справка']],
  ])('documents %j', (cell, documents) => {
    expect(only([['1', 'Беседы', '', '', 'май', '', cell]])?.documents).toEqual(documents);
  });

  test('columns of a start and an end are one time', () => {
    const heads = ['Мероприятие', 'Срок начала', 'Срок окончания'];
    const rows = [
      ['Беседы', '01.09.2022', '30.09.2022'],
      ['Собрания', '', 'май'],
      ['Уроки', 'сентябрь', ''],
    ];
    const { activities } = read(rows, heads);
    expect(activities.map(({ value }) => value.when)).toEqual([
      'с 01.09.2022 по 30.09.2022',
      'до май',
      'с сентябрь',
    ]);
  });
});

describe('marks', () => {
  const heads = ['Мероприятие', 'Срок', 'Отметка о выполнении'];
  test.each<[string, object]>([
    ['Выполнено 12.04.2023', { status: 'done', done: '12.04.2023' }],
    ['12.4.23 г.', { status: 'done', done: '12.04.2023' }],
    ['+', { status: 'done' }],
    ['Проведено.', { status: 'done' }],
    ['в работе', { status: 'in-progress' }],
    ['нет', { status: 'planned' }],
    ['Не выполнено', { status: 'planned' }],
    ['отменено', { status: 'cancelled' }],
    ['Выполнено 12.04.2023, 26.04.2023', { status: 'done', done: ['12.04.2023', '26.04.2023'] }],
    ['Выполнено (1 раз из 2) 12.04.2023', { status: 'in-progress', done: ['12.04.2023'] }],
    [
      'Выполнено 14.04.2023\nСправка о беседах № 3 от 14.04.2023\nСписок класса',
      {
        status: 'done',
        done: '14.04.2023',
        evidence: [
          { title: 'Справка о беседах', number: '3', date: '14.04.2023' },
          'Список класса',
        ],
      },
    ],
    [
      'Выполнено. Журнал, запись от 18.04.2023',
      { status: 'done', evidence: ['Журнал, запись от 18.04.2023'] },
    ],
  ])('%s', (cell, fields) => {
    expect(only([['Беседы', 'май', cell]], heads)).toEqual({
      id: 1,
      title: 'Беседы',
      when: 'май',
      ...fields,
    });
  });

  test.each([
    'Выполнено частично',
    'Выполнено Иванова И. И.',
    '12.04.2023–14.04.2023',
    '31.02.2023',
    'сентябрь',
    'не выполнено 12.04.2023',
  ])('%s is kept as a note', (cell) => {
    const value = only([['Беседы', 'май', cell]], heads);
    expect(value).toEqual({
      id: 1,
      title: 'Беседы',
      when: 'май',
      note: `Отметка о выполнении: ${cell}`,
    });
    expect(doubts([['Беседы', 'май', cell]], heads)).toHaveLength(1);
  });
});

describe('several activities in a row', () => {
  const steps = (rows: Rows) => only(rows)?.steps;

  test('by numbers typed by hand, on lines or in one', () => {
    const titles = [
      { title: 'Обучение.' },
      { title: 'Посещение уроков. Дни дверей.' },
      { title: 'Итог' },
    ];
    expect(
      steps([['1', '1.Обучение.\n2. Посещение уроков. Дни дверей.\n3. Итог', '', '', 'май']]),
    ).toEqual(titles);
    expect(
      steps([['1', '1.Обучение. 2.Посещение уроков. Дни дверей. 3. Итог', '', '', 'май']]),
    ).toEqual(titles);
  });

  test('a lead is the title of all', () => {
    expect(only([['1', 'Работа с семьёй:\n1. Собрания;\n2. Беседы', '', '', 'май']])).toEqual({
      id: 1,
      title: 'Работа с семьёй',
      when: 'май',
      steps: [{ title: 'Собрания' }, { title: 'Беседы' }],
    });
  });

  test('by an automatic list, whose deeper items belong to the one above', () => {
    const cell = [
      { text: 'Собрания', list: { depth: 0, number: 1 } },
      { text: 'для родителей', list: { depth: 1 } },
      { text: 'Беседы', list: { depth: 0, number: 2 } },
    ];
    expect(steps([['1', cell, '', '', 'май']])).toEqual([
      { title: 'Собрания для родителей' },
      { title: 'Беседы' },
    ]);
  });

  test('numbers in a sentence do not part it', () => {
    const title = 'Этап 1. Диагностика. Этап 2. Работа по приказу № 1. Итоги за 2 классы';
    expect(only([['1', title, '', '', 'май']])).toEqual({ id: 1, title, when: 'май' });
  });

  test('by paragraphs that end sentences, or that another column has as many of', () => {
    expect(steps([['1', 'Собрания.\nБеседы', '', '', 'май']])).toHaveLength(2);
    expect(steps([['1', 'Собрания\nБеседы', 'Сбор\nВстреча', '', 'май']])).toEqual([
      { title: 'Собрания', form: 'Сбор' },
      { title: 'Беседы', form: 'Встреча' },
    ]);
    const one = [['1', 'Собрания\nБеседы', 'Сбор', '', 'май']];
    expect(only(one)).toMatchObject({ title: 'Собрания Беседы' });
    expect(doubts(one)[0]).toContain('2 абзаца без номеров');
    expect(steps([['1', 'Собрания.\nЦель: знакомство', '', '', 'май']])).toBeUndefined();
  });

  test('go with forms, dates, people and documents of the same number', () => {
    const value = only([
      [
        '1',
        '1. Тест\n2. Беседы',
        'Тестирование,\nВстречи',
        '4.1',
        'до 10.09.2022\n\n\nмай',
        '1. Психолог\n2. Директор',
        'Справка\nЖурнал',
      ],
    ]);
    expect(value).toEqual({
      id: 1,
      codes: ['4.1'],
      steps: [
        {
          title: 'Тест',
          form: 'Тестирование,',
          when: 'до 10.09.2022',
          responsible: 'Психолог',
          documents: ['Справка'],
        },
        {
          title: 'Беседы',
          form: 'Встречи',
          when: 'май',
          responsible: 'Директор',
          documents: ['Журнал'],
        },
      ],
    });
  });

  test('what is said once is for all', () => {
    const value = only([
      ['1', '1. Тест\n2. Беседы', 'Встречи', '', 'В течение\nгода', 'Психолог\n\nПсихолог', ''],
    ]);
    expect(value).toEqual({
      id: 1,
      form: 'Встречи',
      when: 'В течение года',
      responsible: 'Психолог',
      steps: [{ title: 'Тест' }, { title: 'Беседы' }],
    });
  });

  test('where numbers differ nothing is guessed', () => {
    const rows = [
      [
        '4',
        '1. А\n2. Б\n3. В\n4. Г',
        '',
        '',
        'май',
        '',
        'Приказ\n\nЖурнал\nПротокол\n\nПлан\n\nКалендарь',
      ],
    ];
    expect(only(rows)).toMatchObject({
      documents: ['Приказ', 'Журнал', 'Протокол', 'План', 'Календарь'],
      steps: [{ title: 'А' }, { title: 'Б' }, { title: 'В' }, { title: 'Г' }],
    });
    const [remark] = read(rows).remarks;
    expect(remark?.place).toEqual({ table: 1, row: 2, label: '4', column: 'Документы' });
    expect(remark?.message.ru).toContain('4 мероприятия, 5 документов');
    expect(remark?.message.en).toContain('4 activities, 5 documents');
  });

  test('people who take part are kept together', () => {
    const heads = ['Мероприятие', 'Срок', 'Участники'];
    const rows = [['1. Тест\n2. Беседы', 'май', 'Дети\nРодители']];
    expect(only(rows, heads)?.participants).toBe('Дети; Родители');
    expect(read(rows, heads).remarks).toMatchObject([{ kind: 'kept' }]);
  });
});

describe('rows that go on', () => {
  test('a text that the end of a page tore', () => {
    const rows = [
      ['1', '1. Собрания в школе.\n2. Собрания', 'Встречи', '4.1', 'май', 'Психолог'],
      ['', 'в классах.\n3. Уроки', '', '', '', ''],
    ];
    expect(only(rows)?.steps).toEqual([
      { title: 'Собрания в школе.' },
      { title: 'Собрания в классах.' },
      { title: 'Уроки' },
    ]);
    expect(doubts(rows)[0]).toContain('продолжает текст строки 2');
  });

  test('even where it strayed into the column of numbers', () => {
    const rows = [
      ['7', '1. Собрания школы. 2. Собрания -', 'Встречи', '', 'май'],
      ['классов. 3. Уроки', '', '', '', ''],
      ['---', '---', '---', '---', '---'],
    ];
    expect(only(rows)?.steps).toHaveLength(3);
  });

  test('a title and a form of its own are a further part', () => {
    const rows = [
      ['2', 'Договоры с вузами.', 'Переписка', '2.1', 'В течение года', 'Методист'],
      ['', 'Целевое обучение.', 'Беседы'],
    ];
    expect(only(rows)).toEqual({
      id: 2,
      codes: ['2.1'],
      when: 'В течение года',
      responsible: 'Методист',
      steps: [
        { title: 'Договоры с вузами.', form: 'Переписка' },
        { title: 'Целевое обучение.', form: 'Беседы' },
      ],
    });
    expect(doubts(rows)[0]).toContain('часть мероприятия из строки 2');
  });

  test('a merged number makes one activity of rows with dates', () => {
    const rows = [
      ['1', 'Тест', '', '', 'до 10.09.2022', 'Психолог'],
      ['^', 'Беседы', '', '', 'май', '^'],
    ];
    expect(only(rows)).toMatchObject({
      responsible: 'Психолог',
      steps: [{ when: 'до 10.09.2022' }, { when: 'май' }],
    });
  });

  test('a part without dates is told of', () => {
    const rows = [
      ['1', 'Тест', '', '', 'май', 'Психолог'],
      ['^', 'Беседы', '', '', 'июнь', '^'],
      ['^', 'Уроки', 'Встречи', '', '', '^'],
    ];
    expect(only(rows)?.when).toBeUndefined();
    expect(doubts(rows)).toContain(
      'Срок есть не у всех частей мероприятия: впишите остальные в поля when.',
    );
  });

  test('a merged title gathers what stands beside it', () => {
    const rows = [
      ['1', 'Диагностика', '', '', 'до 10.09.2022', 'Психолог', 'Справка'],
      ['^', '^', '', '', 'до 15.04.2023', '^', 'Отчёт'],
    ];
    expect(only(rows)).toEqual({
      id: 1,
      title: 'Диагностика',
      when: 'до 10.09.2022 до 15.04.2023',
      responsible: 'Психолог',
      documents: ['Справка', 'Отчёт'],
    });
  });

  test('dates merged down over several activities are those of each', () => {
    const rows = [
      ['Тест', 'май', 'Психолог'],
      ['Беседы', '^', '^'],
    ];
    const { activities } = read(rows, ['Мероприятие', 'Срок', 'Ответственные']);
    expect(activities.map(({ value }) => value)).toEqual([
      { id: 1, title: 'Тест', when: 'май', responsible: 'Психолог' },
      { id: 2, title: 'Беседы', when: 'май', responsible: 'Психолог' },
    ]);
  });
});

describe('rows that are no activities', () => {
  test('headings hold for the rows below', () => {
    const rows: Rows = [
      ['Работа с детьми', '<', '<', '<', '<', '<', '<'],
      ['1', 'Тест', '', '', 'май'],
      ['2', 'Беседы', '', '', 'май'],
      ['Раздел 2. Работа с семьёй'],
      ['3', 'Собрания', '', '', 'май'],
    ];
    expect(read(rows).activities.map(({ section }) => section)).toEqual([
      'Работа с детьми',
      'Работа с детьми',
      'Раздел 2. Работа с семьёй',
    ]);
    expect(read(rows).remarks).toEqual([]);
  });

  test('heads of later pages, numbers of columns and empty rows are dropped', () => {
    const rows = [
      ['1', '2', '3', '4', '5', '6', '7'],
      ['1', 'Тест', '', '', 'май'],
      HEADS,
      [''],
      ['2', 'Беседы', '', '', 'май'],
    ];
    const { activities, remarks } = read(rows);
    expect(activities.map(({ value }) => value.id)).toEqual([1, 2]);
    expect(remarks).toEqual([]);
  });

  test('totals and remarks below are left out, and told of', () => {
    const rows: Rows = [
      ['1', 'Тест', '', '', 'май'],
      ['Итого', '12 часов'],
      ['Примечание. План может меняться.', '<', '<', '<', '<', '<', '<'],
    ];
    const { activities, remarks } = read(rows);
    expect(activities).toHaveLength(1);
    expect(remarks.map(({ kind, place }) => [kind, place?.row])).toEqual([
      ['left-out', 3],
      ['left-out', 4],
    ]);
    expect(remarks[0]?.message.ru).toContain('12 часов');
  });
});

describe('ids', () => {
  const idsOf = (labels: readonly string[]) => {
    const { activities, remarks } = read(labels.map((label) => [label, 'Тест', '', '', 'май']));
    return [activities.map(({ value }) => value.id), remarks.length];
  };

  test.each<[readonly string[], unknown[]]>([
    [
      ['1.', '2.', '7'],
      [[1, 2, 7], 0],
    ],
    [
      ['1.1', '№ 1.2', '3а'],
      [['1.1', '1.2', '3а'], 0],
    ],
    [
      ['1', '2', '1'],
      [[1, 2, 3], 1],
    ],
    [
      ['А', 'Б'],
      [[1, 2], 1],
    ],
    [
      ['', ''],
      [[1, 2], 0],
    ],
  ])('%j', (labels, expected) => {
    expect(idsOf(labels)).toEqual(expected);
  });

  test('an automatic list numbers rows too', () => {
    const number = (of: number): CellText => [{ text: '', list: { depth: 0, number: of } }];
    const { activities } = read([
      [number(4), 'Тест', '', '', 'май'],
      [number(5), 'Беседы', '', '', 'май'],
    ]);
    expect(activities.map(({ value }) => value.id)).toEqual([4, 5]);
  });
});

describe('what has no field', () => {
  test('goes into the note behind its head', () => {
    const heads = ['Фактор риска', 'Мероприятие', 'Срок', 'Бюджет', 'Примечание'];
    const rows = [['Кадры', 'Тест', 'май', '100 руб.', 'Уточнить']];
    expect(only(rows, heads)?.note).toBe('Фактор риска: Кадры\nБюджет: 100 руб.\nУточнить');
  });

  test('a task goes on where its cells are merged or empty', () => {
    const heads = ['Задача', 'Мероприятие', 'Срок'];
    const rows = [
      ['Узнать', 'Тест', 'май'],
      ['^', 'Беседы', 'май'],
      ['', 'Уроки', 'май'],
      ['Помочь', 'Занятия', 'май'],
    ];
    expect(read(rows, heads).activities.map(({ taskText }) => taskText)).toEqual([
      'Узнать',
      'Узнать',
      'Узнать',
      'Помочь',
    ]);
  });
});

describe('codes written in another way', () => {
  const AUDIT = new Set(['4.1', '8.2', '9.3']);
  const withAudit = (rows: Rows, codes: ReadonlySet<string> = AUDIT) => {
    const table = tableOf([HEADS, ...rows]);
    const { columns } = readColumns(table, new Map());
    if (!columns) throw new Error('no columns');
    const { activities, remarks } = readActivities([{ table, columns }], codes);
    return {
      codes: activities.map(({ value }) => value.codes),
      said: remarks.map(({ kind, place, message }) => `${kind} ${place?.label}: ${message.ru}`),
    };
  };
  const rowsOf = (...codes: string[]): Rows =>
    codes.map((code, at) => [`${at + 1}.`, `Дело ${at}`, '', code, 'май', 'Психолог']);

  test('are read as those of the audit, and told of', () => {
    expect(withAudit(rowsOf('8,2', '4. 1', '9.З', '8.2'))).toEqual({
      codes: [['8.2'], ['4.1'], ['9.3'], ['8.2']],
      said: [
        'cleaned 1: Код «8,2» записан как 8.2.',
        'cleaned 2: Код «4. 1» записан как 4.1.',
        'cleaned 3: Код «9.З» записан как 9.3.',
      ],
    });
  });

  test('are read so without an audit if that is their usual form, with a doubt', () => {
    expect(withAudit(rowsOf('8.2', '9. 5', '4.1'), new Set())).toEqual({
      codes: [['8.2'], ['9.5'], ['4.1']],
      said: ['doubt 2: Код «9. 5» прочитан как 9.5: проверьте, тот ли это код.'],
    });
  });

  test('single numbers stay if the audit has them', () => {
    expect(withAudit(rowsOf('1, 2, 3'), new Set(['1', '2', '3']))).toEqual({
      codes: [['1', '2', '3']],
      said: [],
    });
  });

  test('prose is no code, and nothing is said to be one', () => {
    expect(withAudit(rowsOf('нет'))).toEqual({
      codes: [undefined],
      said: [
        'doubt 1: Кода здесь не видно: текст записан в примечание (note), впишите код в codes.',
      ],
    });
  });
});

describe('dates on one line with numbers of their own', () => {
  const row = (title: string, when: string): Rows => [['5', title, '', '4.3', when, 'Завуч']];
  const TWO = '1. Педсовет «Оценивание» 2. Взаимопосещение уроков';

  test('go to the steps', () => {
    expect(only(row(TWO, '1. 02.11.2023 2. ежемесячно'))?.steps).toEqual([
      { title: 'Педсовет «Оценивание»', when: '02.11.2023' },
      { title: 'Взаимопосещение уроков', when: 'ежемесячно' },
    ]);
  });

  test('of which there are more are to be parted by hand', () => {
    const said = doubts(row(TWO, '1. 02.11.2023 2. ежемесячно 3. май'));
    expect(said).toEqual([expect.stringContaining('разделите его по частям')]);
  });
});

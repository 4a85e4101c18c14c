import { describe, expect, test } from 'vitest';
import type { ColumnField } from '../../../src/import/column-field.ts';
import { readColumns, unusedHeads } from '../../../src/import/columns/read-columns.ts';
import { readMap } from '../../../src/import/columns/read-map.ts';
import { type CellText, tableOf } from '../table-of.ts';

type Rows = readonly (readonly CellText[])[];

const read = (rows: Rows, map: readonly string[] = []) => readColumns(tableOf(rows), readMap(map));

/** The fields of the columns, `-` for those that are not known. */
function fieldsOf(rows: Rows, map: readonly string[] = []): string {
  const { columns } = read(rows, map);
  if (!columns) return 'none';
  const fields = columns.columns.map(({ index, field }) => `${index}:${field ?? '-'}`);
  return `${columns.kind} ${columns.firstRow} ${fields.join(' ')}`;
}

const DATA = ['1', 'Беседы с семьями', 'сентябрь', 'Психолог'];

describe('heads as schools write them', () => {
  test.each<[head: string, field: ColumnField]>([
    ['Мероприятия', 'title'],
    ['Наименование мероприятия', 'title'],
    ['МЕРОПРИЯТИЯ ПО УСТРАНЕНИЮ РИСКОВ', 'title'],
    ['Планируемые мероприятия (действия)', 'title'],
    ['Дела, события, мероприятия', 'title'],
    ['Управленческие решения', 'title'],
    ['Содержание работы', 'title'],
    ['Вид деятельности', 'title'],
    ['Ме-роприятие', 'title'],
    ['Мероприятее', 'title'],
  ])('%s is %s', (head, field) => {
    const { columns } = read([['№', head, 'Сроки', 'Ответственные'], DATA]);
    expect(columns?.columns[1]).toEqual({ index: 1, head, field });
  });

  test.each<[head: string, field: ColumnField | undefined]>([
    ['Форма проведения', 'form'],
    ['Формат', 'form'],
    ['Код', 'codes'],
    ['Код параметра риска', 'codes'],
    ['Контингент', 'participants'],
    ['Целевая аудитория', 'participants'],
    ['Класс', 'participants'],
    ['Место\u00a0проведения', 'place'],
    ['Показатели', 'documents'],
    ['Ожидаемый результат', 'documents'],
    ['Критерии эффективности', 'documents'],
    ['Индикатор', 'documents'],
    ['Итоговый документ', 'documents'],
    ['Документ, подтверждающий выполнение', 'documents'],
    ['Форма отчётности', 'documents'],
    ['Отметка об исполнении', 'status'],
    ['Отметка о выполнении мероприятия', 'status'],
    ['Задача', 'task'],
    ['Направление', 'task'],
    ['Примечания', 'note'],
    ['Фактор риска', 'factor'],
    ['Уровень риска', 'level'],
    ['Значимость', 'level'],
    ['Кол-во', undefined],
    ['Стоимость, руб.', undefined],
    ['Цель', undefined],
    ['Количество участников', undefined],
  ])('%s is %s', (head, field) => {
    const rows = [
      ['№ п/п', 'Мероприятие', 'Срок', 'Ответственный', head],
      [...DATA, 'нечто'],
    ];
    expect(read(rows).columns?.columns[4]).toEqual({
      index: 4,
      head: head.replace('\u00a0', ' '),
      field,
    });
  });

  test.each([
    'Срок',
    'Сроки исполнения',
    'СРОКИ РЕАЛИЗАЦИИ',
    'Дата реализации',
    'Дата проведения',
    'Когда',
    'Период',
    'Ориентировочное время проведения',
  ])('%s is when', (head) => {
    expect(fieldsOf([['№', 'Мероприятие', head, 'Исполнитель'], DATA])).toBe(
      'activities 1 0:number 1:title 2:when 3:responsible',
    );
  });

  test.each([
    'Ответственные',
    'Ответственный исполнитель',
    'Исполнители',
    'Кто отвечает',
    'Ответст венные',
    'Ф.И.О. ответственного',
    'Лица, ответственные за проведение',
  ])('%s is responsible', (head) => {
    expect(fieldsOf([['№', 'Мероприятие', 'Срок', head], DATA])).toContain('3:responsible');
  });

  test('a misspelt head with one candidate is taken, and told of', () => {
    const { columns, remarks } = read([['№', 'Мероприятие', 'Сроки', 'Отвественые'], DATA]);
    expect(columns?.columns[3]?.field).toBe('responsible');
    expect(remarks).toMatchObject([{ kind: 'doubt', place: { table: 1, column: 'Отвественые' } }]);
    expect(remarks[0]?.message.ru).toContain('«ответственный»');
  });
});

describe('rows of heads', () => {
  test('two rows with merged cells above', () => {
    const rows = [
      ['№', 'Фактор негативного влияния (риска)', '<', 'Код параметра'],
      ['^', 'наименование фактора', 'параметры', '^'],
      ['1', 'Кадры', 'Не хватает учителей', '4.1'],
    ];
    expect(fieldsOf(rows)).toBe('audit 2 0:number 1:factor 2:parameter 3:codes');
    expect(read(rows).columns?.columns[1]?.head).toBe(
      'Фактор негативного влияния (риска) наименование фактора',
    );
  });

  test('the same as text, where nothing tells of merged cells', () => {
    const rows = [
      ['№', 'Фактор негативного влияния (риска)', '', 'Код параметра'],
      ['', 'наименование фактора', 'параметры', ''],
      ['1', 'Кадры', 'Не хватает учителей', '4.1'],
    ];
    expect(fieldsOf(rows)).toBe('audit 2 0:number 1:factor 2:parameter 3:codes');
  });

  test('a start and an end below one head share the dates', () => {
    const rows = [
      ['Мероприятие', 'Срок', '<', 'Ответственные'],
      ['^', 'начало', 'окончание', '^'],
      ['Беседы', '01.09.2022', '30.09.2022', 'Психолог'],
    ];
    expect(fieldsOf(rows)).toBe('activities 2 0:title 1:when 2:when 3:responsible');
    expect(read(rows).remarks).toEqual([]);
  });

  test('a title over the whole width and a row that numbers the columns', () => {
    const rows = [
      ['План мероприятий на год', '<', '<', '<'],
      ['№', 'Мероприятие', 'Срок', 'Ответственные'],
      ['1', '2', '3', '4'],
      DATA,
    ];
    expect(fieldsOf(rows)).toBe('activities 3 0:number 1:title 2:when 3:responsible');
  });

  test('a first row of data is no second row of heads', () => {
    const rows = [
      ['Мероприятие', 'Форма', '', 'Ответственные'],
      ['Документы собираются', 'Отчёт', '', 'Дежурный'],
    ];
    expect(fieldsOf(rows)).toContain('activities 1 ');
  });
});

describe('other tables', () => {
  test.each<[string, Rows]>([
    [
      'targets',
      [
        ['Количественные', 'Качественные'],
        ['100 % детей', 'Условия созданы'],
      ],
    ],
    [
      'signatures',
      [
        ['Директор', 'Иванова'],
        ['Завуч', 'Петрова'],
      ],
    ],
    [
      'stages',
      [
        ['Этап', 'Сроки'],
        ['I этап', 'апрель'],
      ],
    ],
    [
      'measures',
      [
        ['Показатель', 'Базовое значение', 'Плановое значение'],
        ['Доля', '20', '17'],
      ],
    ],
    ['no heads', [DATA]],
    ['nothing', [['']]],
  ])('of %s are none of activities', (_name, rows) => {
    expect(read(rows)).toEqual({ columns: undefined, remarks: [] });
  });

  test('an audit’s indicators are its parameters', () => {
    const rows = [
      ['Фактор риска', 'Показатели', 'Код', 'Уровень риска', 'Значение'],
      ['Кадры', 'Нехватка', '4.1', 'высокий', '12 %'],
    ];
    expect(fieldsOf(rows)).toBe('audit 1 0:factor 1:parameter 2:codes 3:level 4:value');
  });
});

describe('doubts', () => {
  test('an unknown head is named once, with the way to settle it', () => {
    const { remarks } = read([
      ['Мероприятие', 'Срок', 'Бюджет'],
      ['Беседы', 'май', '100'],
      ['Собрания', 'май', '200'],
    ]);
    expect(remarks).toMatchObject([{ kind: 'kept', place: { table: 1, column: 'Бюджет' } }]);
    expect(remarks[0]?.message.ru).toContain('--map "Бюджет=documents"');
  });

  test('of two columns for one field the better one takes it', () => {
    const rows = [
      ['Мероприятие', 'Ожидаемый результат', 'Итоговый документ', 'Срок'],
      ['Беседы', 'Рост', 'Справка', 'май'],
    ];
    expect(fieldsOf(rows)).toBe('activities 1 0:title 1:- 2:documents 3:when');
    expect(read(rows).remarks[0]?.message.ru).toContain('«Итоговый документ»');
  });

  test('a kind of work is a form where the activity has its own column', () => {
    const rows = [
      ['Вид деятельности', 'Мероприятие', 'Срок'],
      ['Урочная', 'Беседы', 'май'],
    ];
    expect(fieldsOf(rows)).toBe('activities 1 0:form 1:title 2:when');
  });

  test('two columns of dates that are no start and end', () => {
    const rows = [
      ['Мероприятие', 'Дата', 'Период', 'Ответственные'],
      ['Беседы', '01.09.2022', 'осень', 'Психолог'],
    ];
    expect(fieldsOf(rows)).toBe('activities 1 0:title 1:when 2:- 3:responsible');
    expect(read(rows).remarks).toMatchObject([{ kind: 'doubt', place: { column: 'Период' } }]);
  });
});

describe('--map', () => {
  const rows = [
    ['Что именно', 'Дедлайн-ориентир', 'Кто', 'Лишнее'],
    ['Беседы', 'май', 'Психолог', 'нечто'],
  ];

  test('has the last word, in either language and however the head is typed', () => {
    const map = [
      'что  ИМЕННО=мероприятие',
      'Дедлайн ориентир=Сроки',
      'Кто:=responsible',
      'лишние=skip',
    ];
    expect(fieldsOf(rows, map)).toBe('activities 1 0:title 1:when 2:responsible');
    expect(read(rows, map).remarks).toMatchObject([
      { kind: 'left-out', place: { column: 'Лишнее' } },
    ]);
  });

  test('overrules what the words say', () => {
    const table = [
      ['Мероприятие', 'Срок', 'Показатели'],
      ['Беседы', 'май', 'рост'],
    ];
    expect(fieldsOf(table, ['Показатели=note'])).toBe('activities 1 0:title 1:when 2:note');
  });

  test('keys that are no head are found', () => {
    const map = readMap(['Кто=when', 'Чего нет=form', 'Фактор наименование=factor']);
    const two = tableOf([
      ['Фактор', ''],
      ['наименование', 'код'],
    ]);
    expect(unusedHeads(map, [tableOf(rows), two])).toEqual(['Чего нет']);
  });

  test.each([
    ['Столбец', 'какое поле у какого столбца'],
    ['=when', 'какое поле у какого столбца'],
    ['Столбец=', 'выберите из'],
    ['Столбец=чушь', 'responsible (ответственные)'],
  ])('%s is refused', (word, said) => {
    expect(() => readMap([word])).toThrow(
      expect.objectContaining({
        text: expect.objectContaining({ ru: expect.stringContaining(said) }),
      }),
    );
  });
});

describe('a column that its cells tell', () => {
  const HEADS = ['№', 'Мероприятие', 'Когда', 'Кто'];
  const withColumn = (head: string, cells: readonly string[]): Rows => [
    [...HEADS, head],
    ...cells.map((cell, at) => [`${at + 1}`, `Дело ${at}`, 'май', 'Психолог', cell]),
  ];
  const said = (rows: Rows): string[] =>
    read(rows).remarks.map(({ kind, message }) => `${kind}: ${message.ru}`);

  test.each(['Риск', 'Куда относится', 'Параметр'])('«%s» with codes alone is of codes', (head) => {
    const rows = withColumn(head, ['4.1', '8,2', '4. 1', '', '8.2, 8.4', '9.З']);
    expect(fieldsOf(rows)).toBe('activities 1 0:number 1:title 2:when 3:responsible 4:codes');
    expect(said(rows)).toEqual([expect.stringMatching(/^doubt: В столбце одни коды вида 4\.1/)]);
  });

  test.each([
    ['Сколько', ['10.11', '20.12']],
    ['Сколько', ['14.30', '9.00']],
    ['Средний балл', ['4.1', '3.8']],
    ['Сколько', ['4.1', 'много']],
    ['Сколько', ['1', '2']],
  ])('«%s» with %j is not', (head, cells) => {
    expect(fieldsOf(withColumn(head, cells))).not.toMatch('codes');
  });

  test('another column of codes is left alone', () => {
    const rows = [
      ['Мероприятие', 'Когда', 'Код', 'Риск'],
      ['Дело', 'май', '4.1', '4.1'],
      ['Другое', 'май', '8.2', '8.2'],
    ];
    expect(fieldsOf(rows)).toBe('activities 1 0:title 1:when 2:codes 3:factor');
  });

  test.each([
    ['Бюджет', ['да', 'нет'], 'documents'],
    ['Риск', ['кадры', 'ученики'], 'documents'],
  ])('a column «%s» in the notes tells how to map it', (head, cells, field) => {
    const [only, ...others] = said(withColumn(head, cells));
    expect(others).toEqual([]);
    expect(only).toContain('если здесь, например, документы или результаты, добавьте');
    expect(only).toContain(`добавьте --map "${head}=${field}"`);
  });

  test('dates under an odd head are told to be dates', () => {
    const rows = [
      ['Мероприятие', 'Ответственный', 'Код', 'Ориентир'],
      ['Дело', 'Психолог', '4.1', 'до 15.11.2023'],
      ['Другое', 'Психолог', '8.2', 'октябрь'],
    ];
    expect(said(rows)).toEqual([expect.stringContaining('--map "Ориентир=when"')]);
  });
});

test.each<[head: string, field: ColumnField]>([
  ['Что на выходе', 'documents'],
  ['Итог', 'documents'],
  ['Выход', 'documents'],
  ['Продукт', 'documents'],
  ['Кто участвует', 'participants'],
])('«%s» is %s', (head, field) => {
  const rows = [
    ['Содержание деятельности', 'Кто', 'Когда', head],
    ['Дело', 'Завуч', 'май', 'x'],
  ];
  expect(fieldsOf(rows)).toBe(`activities 1 0:title 1:responsible 2:when 3:${field}`);
});

test.each(['Кто делает', 'Кто проводит', 'Кто'])('«%s» is responsible', (head) => {
  const rows = [
    ['Что делаем', head, 'Когда'],
    ['Дело', 'Завуч', 'май'],
  ];
  expect(fieldsOf(rows)).toBe('activities 1 0:title 1:responsible 2:when');
});

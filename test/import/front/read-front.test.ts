import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/import/block.ts';
import { readFront } from '../../../src/import/front/read-front.ts';
import { item, paragraphs, table } from './blocks.ts';

const front = (blocks: readonly Block[]) => readFront(blocks).front;
const doubts = (blocks: readonly Block[]) =>
  readFront(blocks).remarks.map(({ message }) => message.ru);

describe('the layouts of the two plans that karta was made for', () => {
  test('a road map with an approval, an audit and its table', () => {
    const blocks = paragraphs(
      '«УТВЕРЖДЕНО»\nПриказом директора\nМБОУ «СОШ № 12»\nот 30 марта 2023г. № 164\n\nДорожная карта по работе с отстающими в МБОУ «СОШ № 12»\n\n1. Итоги входного аудита.\n2. Дорожная карта по работе с отстающими в МБОУ «СОШ № 12».',
    );
    expect(readFront(blocks)).toEqual({
      front: {
        title: 'Дорожная карта по работе с отстающими в МБОУ «СОШ № 12»',
        school: 'МБОУ «СОШ № 12»',
        approval: { position: 'Директор', order: '№ 164', date: '30.03.2023' },
      },
      remarks: [],
    });
  });

  test('a programme in numbered sections', () => {
    const programme = [
      ...paragraphs(
        '1. Актуальность Программы профилактики\n(далее – Программа)\nШколе важно, чтобы дети учились. С целью узнать причины провели анализ.\nРезультаты:\n- дети, для которых русский не родной;\n\n2. Цель и задачи реализации Программы\nЦель:\nОтстающих к концу 2022-2023 учебного года на 15% меньше.\nЗадачи:\n1. Дать к 01.09.2022 каждому ребёнку свой маршрут.\n2. Наладить занятия.\n3. Изучить оценивание.\n4. Составить план психолога.\n\n3. Целевые показатели',
      ),
      table([
        ['Количественные', 'Качественные'],
        [
          '100% детей осваивают ФГОС.\n\nОтстающих на 15% меньше.',
          'Условия созданы.\n\nОценивание введено.',
        ],
      ]),
      ...paragraphs(
        '4. Методы сбора и обработки информации\n· Наблюдение.\n· Анкетирование.\n\n5. Сроки реализации задач Программы\nI этап: апрель- июнь 2022\nII этап: 2022-2023 учебный год\n\n6. Меры//мероприятия по достижению цели и задач\n1) Маршруты.\n\n7. Ожидаемые конечные результаты реализации Программы\nМаршруты составлены.\nОценивание введено.\n8. Исполнители\nАдминистрация ОО.\n\n9. Приложение. «Дорожная карта» реализации Программы профилактики',
      ),
    ];
    const { front: read, remarks } = readFront(programme);
    expect(read).toEqual({
      title: '«Дорожная карта» реализации Программы профилактики',
      period: { from: '01.04.2022', to: '31.05.2023' },
      goal: 'Отстающих к концу 2022-2023 учебного года на 15% меньше.',
      tasks: [
        { id: 'T1', text: 'Дать к 01.09.2022 каждому ребёнку свой маршрут.', due: '01.09.2022' },
        { id: 'T2', text: 'Наладить занятия.' },
        { id: 'T3', text: 'Изучить оценивание.' },
        { id: 'T4', text: 'Составить план психолога.' },
      ],
      targets: [
        { text: '100% детей осваивают ФГОС.' },
        { text: 'Отстающих на 15% меньше.' },
        { text: 'Условия созданы.' },
        { text: 'Оценивание введено.' },
        { text: 'Маршруты составлены.' },
      ],
      stages: [
        { name: 'I этап', when: 'апрель- июнь 2022' },
        { name: 'II этап', when: '2022-2023 учебный год' },
      ],
    });
    expect(remarks).toMatchObject([
      { kind: 'doubt', message: { ru: expect.stringContaining('01.04.2022–31.05.2023') } },
    ]);
  });
});

describe('the title', () => {
  test.each([
    [
      'over several lines, with its year',
      'ПРОГРАММА\nантирисковых мер\n«Низкая мотивация»\nна 2022-2023 учебный год\n\nг. Энск, 2022\nТекст.',
      'ПРОГРАММА антирисковых мер «Низкая мотивация» на 2022-2023 учебный год',
    ],
    [
      'in a heading',
      '# Дорожная карта\nпо работе с отстающими\n# Цель\nУчиться.',
      'Дорожная карта по работе с отстающими',
    ],
    [
      'with words before it',
      'Среднесрочная программа развития школы\n1. Введение',
      'Среднесрочная программа развития школы',
    ],
    [
      'in brackets too',
      'План мероприятий\n(«дорожная карта»)\nпо повышению качества',
      'План мероприятий («дорожная карта») по повышению качества',
    ],
    [
      'further down',
      '1. Введение\nПрограмма направлена на успех.\n2. План мероприятий на год',
      'План мероприятий на год',
    ],
    [
      'the road map before the plan',
      '1. План работы\n2. Дорожная карта\n3. План контроля',
      'Дорожная карта',
    ],
  ])('%s', (_, text, title) => {
    expect(front(paragraphs(text)).title).toBe(title);
  });

  test('no title: a sentence, a line of a table of contents', () => {
    expect(
      front(paragraphs('Программа разработана школой.\nДорожная карта ........ 12')).title,
    ).toBeUndefined();
  });
});

test('a line to sign on is no part of the goal', () => {
  const text =
    'Программа профилактики\nЦель: Учить всех.\nПлан составил(а) подпись расшифровка подписи';
  expect(front(paragraphs(text)).goal).toBe('Учить всех.');
});

test('a plan that karta printed', () => {
  const [title, ...rest] = paragraphs(
    'Программа профилактики\nМБОУ «СОШ № 27»\nПериод: 01.04.2022–31.05.2023',
  );
  expect(readFront([{ kind: 'text', text: '', ...title, heading: 1 } as Block, ...rest])).toEqual({
    front: {
      title: 'Программа профилактики',
      school: 'МБОУ «СОШ № 27»',
      period: { from: '01.04.2022', to: '31.05.2023' },
    },
    remarks: [],
  });
});

describe('the period', () => {
  test.each([
    ['Дорожная карта на 2022/2023 учебный год', '2022/2023'],
    ['Дорожная карта на 2022-2023 уч. год', '2022/2023'],
    ['Дорожная карта\nна 2022 – 2023 учебный год', '2022/2023'],
    ['Дорожная карта на 2022-23 учебный год', '2022/2023'],
    ['План работы на 2023 год', '2023'],
    ['Программа развития на 2022-2025 годы', { from: '01.01.2022', to: '31.12.2025' }],
    ['Программа\nСрок реализации: сентябрь 2022 – май 2023', '2022/2023'],
    [
      'Программа\nСроки реализации программы с 01.04.2022 по 31.05.2023',
      { from: '01.04.2022', to: '31.05.2023' },
    ],
    ['Программа\nСроки реализации: 2022-2023 учебный год', '2022/2023'],
  ])('%s', (text, period) => {
    expect(readFront(paragraphs(text))).toMatchObject({ front: { period }, remarks: [] });
  });

  test('two years that may be two of the calendar are told of', () => {
    const blocks = paragraphs('Дорожная карта на 2022-2023 годы');
    expect(front(blocks).period).toBe('2022/2023');
    expect(doubts(blocks)).toEqual([expect.stringContaining('«2022-2023 годы»')]);
  });

  test('stages that make up a school year', () => {
    const blocks = paragraphs('Этапы:\n1 этап: сентябрь – декабрь 2022\n2 этап: январь – май 2023');
    expect(front(blocks).period).toBe('2022/2023');
  });

  test('a stage outside of the period is told of', () => {
    const blocks = paragraphs(
      'Дорожная карта на 2022/2023 учебный год\nЭтапы:\nI этап: апрель–июнь 2022\nII этап: октябрь–май',
    );
    expect(doubts(blocks)).toEqual([expect.stringMatching(/«I этап».*2022\/2023/)]);
  });

  test('the order’s date and years in the text are none', () => {
    const blocks = paragraphs(
      'УТВЕРЖДЕНО приказом № 5 от 30.03.2023\nДорожная карта\nЦель: успех к 2022-2023 учебному году',
    );
    expect(front(blocks).period).toBeUndefined();
  });
});

describe('goal and tasks', () => {
  test.each([
    ['beside the heading', 'Цель: учиться лучше.\nЗадачи:\n- раз;\n- два.'],
    ['behind a dash', 'Цель программы – учиться лучше.\nЗадачи программы:\n1) раз;\n2) два.'],
    ['under headings', '# Цель\nучиться лучше.\n# Задачи\nРаз\nДва.'],
    ['under numbers', '1.1. Цель\nучиться лучше.\n1.2. Задачи\nЗадача 1. раз\nЗадача 2. два.'],
    [
      'with a sentence before the tasks',
      'Цель: учиться лучше.\nДля достижения цели нужно решить следующие задачи:\n• раз;\n• два.',
    ],
    ['in capitals', 'ЦЕЛЬ:\nучиться лучше.\nЗАДАЧИ:\n1. раз\n2. два.'],
    ['in one paragraph', 'Цель: учиться лучше.\nЗадачи: 1. Раз. 2. Два.'],
  ])('%s', (_, text) => {
    const { goal, tasks } = front(paragraphs(text));
    expect(goal).toBe('учиться лучше.');
    expect(tasks?.map((task) => task.text.toLowerCase().replace('.', ''))).toEqual(['раз', 'два']);
  });

  test('a goal that is a sentence stays one', () => {
    const { goal } = front(
      paragraphs('Целью дорожной карты является успех каждого.\nЗадачи:\n- раз'),
    );
    expect(goal).toBe('Целью дорожной карты является успех каждого.');
  });

  test('lists that Word numbers, with inner items and broken lines', () => {
    const { tasks } = front([
      ...paragraphs('Задачи:'),
      item('Наладить работу:', 1),
      item('с детьми;', 1, 1),
      item('с родителями.', 2, 1),
      item('Изучить\u00a0оценивание', 2),
      ...paragraphs('Показатели реализации:'),
    ]);
    expect(tasks).toEqual([
      { id: 'T1', text: 'Наладить работу: с детьми; с родителями.' },
      { id: 'T2', text: 'Изучить оценивание' },
    ]);
  });

  test('a numbered heading ends the list though its number goes on with neither', () => {
    const blocks = paragraphs('2. Задачи\n1. Раз.\n2. Два.\n3. Сведения о школе\nШкола большая.');
    expect(front(blocks).tasks).toHaveLength(2);
    expect(doubts(blocks)).toEqual([]);
    expect(front(paragraphs('2. Задачи\n1. Раз\n2. Два\n3. Три')).tasks).toHaveLength(3);
  });

  test('codes and days that a task surely names', () => {
    const { tasks } = front(
      paragraphs(
        'Задачи:\n- работать с семьями (параметры 9.3, 9.5)\n- купить к 01.10.2022 книги\n- учиться с 01.10.2022 до 01.12.2022\n- поднять долю до 4.5 балла',
      ),
    );
    expect(tasks).toEqual([
      { id: 'T1', text: 'работать с семьями (параметры 9.3, 9.5)', codes: ['9.3', '9.5'] },
      { id: 'T2', text: 'купить к 01.10.2022 книги', due: '01.10.2022' },
      { id: 'T3', text: 'учиться с 01.10.2022 до 01.12.2022' },
      { id: 'T4', text: 'поднять долю до 4.5 балла' },
    ]);
  });

  test('what stands behind the list is told of', () => {
    const blocks = paragraphs('Задачи:\n1. Раз.\n2. Два.\nРешать их будет вся школа.');
    expect(front(blocks).tasks).toHaveLength(2);
    expect(doubts(blocks)).toEqual([expect.stringContaining('«Решать их будет вся школа.»')]);
  });

  test('a goal that is named twice and not alike', () => {
    const blocks = paragraphs('Цель: успех.\nЗадачи:\n- раз\nЦель программы: покой.');
    expect(front(blocks).goal).toBe('успех.');
    expect(doubts(blocks)).toEqual([expect.stringMatching(/«успех\.».*«покой\.»/)]);
  });
});

describe('targets', () => {
  test('a change of a share is set beside the text', () => {
    const { targets } = front(
      paragraphs('Ожидаемые результаты:\n• Отстающих с 20 % до 15 %.\n• Рост с 5 до 7 баллов'),
    );
    expect(targets).toEqual([
      { text: 'Отстающих с 20 % до 15 %.', baseline: '20 %', goal: '15 %' },
      { text: 'Рост с 5 до 7 баллов' },
    ]);
  });

  test('a table with values', () => {
    const { targets } = front([
      ...paragraphs('Целевые показатели'),
      table([
        ['№', 'Показатель', 'Исходное значение', 'Целевое значение'],
        ['1', 'Доля отстающих', '20 %', '15 %'],
        ['2', 'Доля довольных родителей', '', '80 %'],
      ]),
    ]);
    expect(targets).toEqual([
      { text: 'Доля отстающих', baseline: '20 %', goal: '15 %' },
      { text: 'Доля довольных родителей', goal: '80 %' },
    ]);
  });

  test('columns that nobody knows are told of', () => {
    const blocks = [
      ...paragraphs('Целевые показатели'),
      table([
        ['Показатель', '2022', '2023'],
        ['Доля отстающих', '20 %', '15 %'],
      ]),
    ];
    expect(front(blocks).targets).toEqual([{ text: 'Доля отстающих' }]);
    expect(doubts(blocks)).toEqual([expect.stringMatching(/«2022», «2023»/)]);
  });

  test('a table of activities under such a heading gives none', () => {
    const blocks = [
      ...paragraphs('Ожидаемые результаты и мероприятия'),
      table([
        ['Мероприятие', 'Срок', 'Ответственный'],
        ['Беседа', 'май', 'Психолог'],
      ]),
    ];
    expect(front(blocks).targets).toBeUndefined();
  });
});

describe('stages', () => {
  test.each([
    [
      '1 этап – подготовительный (сентябрь–октябрь 2022 г.): анализ',
      '1 этап – подготовительный',
      'сентябрь–октябрь 2022 г.',
    ],
    [
      '2 этап. Основной: ноябрь 2022 – апрель 2023',
      '2 этап. Основной',
      'ноябрь 2022 – апрель 2023',
    ],
    ['III этап, заключительный – май 2023 г.', 'III этап, заключительный', 'май 2023 г.'],
    ['Первый этап с 01.04.2022 по 30.06.2022', 'Первый этап', 'с 01.04.2022 по 30.06.2022'],
    [
      '1-й этап (диагностический)\nСроки: 01.09.2022 – 30.09.2022',
      '1-й этап (диагностический)',
      '01.09.2022 – 30.09.2022',
    ],
  ])('%s', (text, name, when) => {
    expect(front(paragraphs(`Этапы реализации программы\n${text}`)).stages).toEqual([
      { name, when },
    ]);
  });

  test('a table of them', () => {
    const { stages } = front([
      ...paragraphs('Этапы реализации'),
      table([
        ['Этап', 'Содержание', 'Сроки'],
        ['I этап', 'Анализ', 'апрель–июнь 2022'],
        ['II этап', 'Работа', '2022-2023 учебный год'],
      ]),
    ]);
    expect(stages).toEqual([
      { name: 'I этап', when: 'апрель–июнь 2022' },
      { name: 'II этап', when: '2022-2023 учебный год' },
    ]);
  });

  test('one without a time is told of', () => {
    const blocks = paragraphs('Этапы:\n1 этап: когда-нибудь\n2 этап: май 2023');
    expect(front(blocks).stages).toEqual([{ name: '2 этап', when: 'май 2023' }]);
    expect(doubts(blocks)[0]).toContain('«1 этап: когда-нибудь»');
  });
});

test('a passport says it all', () => {
  const { front: read, remarks } = readFront([
    ...paragraphs('Паспорт программы'),
    table([
      ['Наименование программы', 'Программа помощи отстающим'],
      ['Полное наименование ОО', 'МКОУ «Ивановская СОШ»'],
      ['Разработчики', 'Администрация'],
      ['Цель программы', 'Учиться лучше'],
      ['Задачи', '1. Раз\n2. Два'],
      ['Сроки и этапы реализации', '1 этап – сентябрь 2022\n2 этап – октябрь 2022 – май 2023'],
      ['Ожидаемые результаты', '- Успех\n- Покой'],
    ]),
  ]);
  expect(read).toEqual({
    title: 'Программа помощи отстающим',
    school: 'МКОУ «Ивановская СОШ»',
    period: '2022/2023',
    goal: 'Учиться лучше',
    tasks: [
      { id: 'T1', text: 'Раз' },
      { id: 'T2', text: 'Два' },
    ],
    targets: [{ text: 'Успех' }, { text: 'Покой' }],
    stages: [
      { name: '1 этап', when: 'сентябрь 2022' },
      { name: '2 этап', when: 'октябрь 2022 – май 2023' },
    ],
  });
  expect(remarks.filter(({ kind }) => kind !== 'doubt')).toEqual([]);
});

test('damage is taken out and told of, but only of what is used', () => {
  const { front: read, remarks } = readFront(
    paragraphs('<p>Вводные слова.</p>\n<p>Дорожная карта</p>\nЦель: учиться\u00a0лучше.'),
  );
  expect(read).toEqual({ title: 'Дорожная карта', goal: 'учиться лучше.' });
  expect(remarks.map(({ kind }) => kind)).toContain('cleaned');
  expect(JSON.stringify(remarks)).not.toContain('Вводные');
});

describe('around a table that was read', () => {
  const READ: Block = { kind: 'table', number: 1, rows: [] };
  const GOAL = 'Цель: повышение качества образования';

  test('its caption and what stands below it are not the goal', () => {
    const blocks = [
      ...paragraphs(`${GOAL}\nРезультаты самодиагностики (рисковый профиль)`),
      READ,
      ...paragraphs('Составлено рабочей группой школы'),
    ];
    expect(front(blocks).goal).toBe('повышение качества образования');
  });

  test('a goal right above it stays', () => {
    expect(front([...paragraphs(GOAL), READ]).goal).toBe('повышение качества образования');
    expect(front([...paragraphs('Цель:\nПовысить качество'), READ]).goal).toBe('Повысить качество');
  });

  test('a task right above it stays', () => {
    const { tasks } = front([...paragraphs('Задачи:\n1. Устранить дефицит\n2. Учить детей'), READ]);
    expect(tasks?.map(({ text }) => text)).toEqual(['Устранить дефицит', 'Учить детей']);
  });
});

test('a line to sign on is not the goal', () => {
  const blocks = paragraphs(
    'Цель: повышение качества\nЗаместитель директора по УВР _____________ Смирнова Е.В.',
  );
  expect(front(blocks).goal).toBe('повышение качества');
});

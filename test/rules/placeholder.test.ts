import { describe, expect, test } from 'vitest';
import { AUDIT, checkTexts, findingsOf, HEAD } from './check-texts.ts';

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Беседы',
  when: 'май 2023',
  responsible: 'Методист',
};

const plan = (fields: Record<string, string>, head = ''): string => {
  const pairs = Object.entries({ ...FIELDS, ...fields });
  const written = pairs.map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return `${head}activities:\n  - {codes: ["4.1", "5.5"], ${written.join(', ')}}\n`;
};

describe('what is still to be filled in is told of once a text', () => {
  test.each<[string, string, string, number]>([
    ['note', '___', '___', 1],
    ['note', 'Приказ № ___ от «__» ______ 2023', '№ ___', 2],
    ['note', 'Кабинет ……', '……', 1],
    ['note', 'Дата: .......', '.......', 1],
    ['form', '…', '…', 1],
    ['form', '...', '...', 1],
    ['note', 'TODO: дописать', 'TODO', 1],
    ['note', 'tbd', 'tbd', 1],
    ['place', 'ХХХ', 'ХХХ', 1],
    ['note', 'Приказ № XXX', '№ XXX', 1],
    ['note', 'В 20ХХ году', '20ХХ', 1],
    ['title', '<название мероприятия>', '<название мероприятия>', 1],
    ['title', 'Название мероприятия', 'Название мероприятия', 1],
    ['note', 'Провести [указать число] бесед', '[указать число]', 1],
    ['note', 'Провести (указать, сколько) бесед', '(указать, сколько)', 1],
    ['note', '{{school}}', '{{school}}', 1],
    ['title', 'уточнить', 'уточнить', 1],
    ['place', 'Уточнить кабинет', 'Уточнить кабинет', 1],
    ['participants', 'вписать', 'вписать', 1],
    ['responsible', 'ФИО', 'ФИО', 1],
    ['responsible', 'Ф. И. О.', 'Ф. И. О.', 1],
    ['responsible', 'Директор, ФИО', 'ФИО', 1],
    ['responsible', '[указать ответственного]', '[указать ответственного]', 1],
    ['responsible', '________', '________', 1],
    ['note', 'Lorem ipsum dolor', 'Lorem ipsum', 1],
    ['when', 'дд.мм.гггг', 'дд.мм.гггг', 1],
    ['when', 'ХХ.ХХ.ХХХХ', 'ХХ.ХХ.ХХХХ', 1],
    ['when', 'XX.05.2023', 'XX.05.2023', 1],
    ['when', 'до «__» мая 2023', '«__»', 1],
    ['when', '«___» ____________ 2023 г.', '«___» ____________', 1],
    ['when', 'уточнить', 'уточнить', 1],
    ['when', 'указать срок', 'указать срок', 1],
  ])('%s: %j', async (field, text, left, count) => {
    expect(await findingsOf(plan({ [field]: text }))).toMatchObject([
      { rule: 'placeholder', data: { placeholder: left, count } },
    ]);
  });
});

describe('a place that holds nothing else is an error, a gap within a text a warning', () => {
  test.each<[string, string, string]>([
    ['title', '___', 'error'],
    ['when', ' ___ ', 'error'],
    ['responsible', 'ФИО', 'error'],
    ['responsible', '[указать ответственного].', 'error'],
    ['note', 'TODO', 'error'],
    ['note', '№ ___', 'error'],
    ['place', 'Уточнить кабинет', 'error'],
    ['when', '«___» ____________', 'error'],
    ['responsible', '___, ___', 'error'],
    ['note', 'TODO: дописать', 'warning'],
    ['note', 'Приказ № ___', 'warning'],
    ['when', 'до «__» мая 2023', 'warning'],
    ['responsible', 'Директор, ФИО', 'warning'],
  ])('%s: %j', async (field, text, severity) => {
    const found = await findingsOf(plan({ [field]: text }));
    expect(found).toMatchObject([{ rule: 'placeholder', severity }]);
  });

  test('the settings hold for both', async () => {
    const texts = { ...baseTexts(), 'karta.config.yaml': '' };
    for (const [said, expected] of [
      ['off', []],
      ['warning', ['warning', 'warning']],
      ['error', ['error', 'error']],
    ] as const) {
      texts['karta.config.yaml'] = `kind: config\nrules: {placeholder: ${said}}\n`;
      const { findings } = await checkTexts(texts);
      expect(findings.map(({ severity }) => severity)).toEqual(expected);
    }
  });
});

/** A plan with a gap of either sort. */
function baseTexts(): Record<string, string> {
  const roadmap = HEAD + plan({ place: '___', note: 'Приказ № ___' });
  return { 'roadmap.yaml': roadmap, 'audit.yaml': AUDIT };
}

describe('nothing is wrong with', () => {
  test.each<[string, string]>([
    ['title', 'Уточнить списки учеников'],
    ['title', 'Указать на доске цели урока'],
    ['title', 'Заполнить журналы и вписать темы'],
    ['title', 'Вставить пропущенные буквы'],
    ['title', 'Заполнение анкет с ФИО учеников'],
    ['title', 'Анкеты (ФИО, класс, телефон)'],
    ['title', 'Дата и место — по приказу'],
    ['title', 'XXX Всероссийская олимпиада'],
    ['title', 'Изучение TODO-листов'],
    ['title', 'Беседы, встречи и т. д...'],
    ['title', 'Что дальше… И куда?'],
    ['title', 'Почему так???'],
    ['title', 'Сочинение «Название мероприятия»'],
    ['note', 'Доля меньше <5 %, рост > 3'],
    ['note', 'Писать на <ivanova@school.ru>'],
    ['note', 'snake_case и __init__'],
    ['note', 'Список [1] [см. приложение] {1, 2}'],
    ['note', 'Иванов И. И., Петрова А. А.'],
    ['place', '-'],
    ['when', 'срок уточняется'],
    ['when', 'до 10.05.2023'],
  ])('%s: %j', async (field, text) => {
    expect(await findingsOf(plan({ [field]: text }))).toEqual([]);
  });
});

describe('where a gap is the cause of another finding, only the gap is told, and as bad', () => {
  test.each([
    'approval: {date: "«___» ________ 2023"}\n',
    'approval: {date: дд.мм.гггг}\n',
    'approval: {date: "00.00.2023"}\n',
    'codes: ["___"]\n',
    'codes: ["Х.Х"]\n',
    'audit: ___\n',
  ])('%j', async (head) => {
    const found = await findingsOf(plan({}, head));
    expect(found).toMatchObject([{ rule: 'placeholder', severity: 'error' }]);
  });

  test('in the fields of a time', async () => {
    const yaml = plan({}).replace('"май 2023"', '{from: 01.05.2023, to: дд.мм.гггг}');
    expect(await findingsOf(yaml)).toMatchObject([{ rule: 'placeholder', severity: 'error' }]);
  });

  test('another role is judged all the same', async () => {
    const found = await findingsOf(plan({ responsible: 'ФИО, Бздынщик' }));
    expect(found.filter(({ rule }) => rule === 'placeholder')).toHaveLength(1);
    expect(found.every(({ rule }) => ['placeholder', 'unknown-role'].includes(rule))).toBe(true);
  });
});

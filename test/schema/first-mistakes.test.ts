import { describe, expect, test } from 'vitest';
import { checkText, onlyFinding, roadmapOf } from './check-text.ts';

const TITLE = 'title: Диагностика';
const WHEN = 'when: до 15.04.2023';

const withLine = (line: string) => onlyFinding(roadmapOf([TITLE, WHEN, line]));

describe('a status', () => {
  test.each(['перенесено', 'Отложено', 'перенесён', 'postponed'])(
    '%s has another time and is not cancelled',
    async (word) => {
      const { message, fix } = await withLine(`status: ${word}`);
      expect(message.ru).toBe(
        `Состояния «${word}» нет: уберите status и исправьте срок в поле when.`,
      );
      expect(fix).toBeUndefined();
    },
  );

  test.each(['не проведено', 'не готово', 'незавершено', 'снято', 'нет', 'undone'])(
    '%s is not taken for a state that it may not mean',
    async (word) => {
      expect((await withLine(`status: ${word}`)).fix).toBeUndefined();
    },
  );
});

describe('codes from a table', () => {
  test.each([
    ['"2.10 Учителя совмещают два предмета"', '2.10'],
    ['2.10. Учителя, совмещающие два предмета', '2.10'],
    ['"2.10, 2.11 — учителя"', '2.10, 2.11'],
    ['п. 2.10 Учителя', '2.10'],
  ])('%s are %s', async (written, meant) => {
    const { fixed } = await withLine(`codes: ${written}`);
    expect(fixed).toContain(`codes: "${meant}"\n`);
  });

  test.each([
    ["['5.5,8.2']", '«"5.5", "8.2"»'],
    ['["5.5 и 4.1"]', '«"5.5", "4.1"»'],
    ['["5.5. 8.2"]', '«'],
  ])('%s holds several codes, and is no longer code', async (written, advice) => {
    const { fix, message } = await withLine(`codes: ${written}`);
    expect(fix).toBeUndefined();
    expect(message.ru).toContain(advice);
    expect(message.ru).not.toContain('5.5.8.2');
  });

  test.each(['8,2', '8 2', '8, 2'])('["%s"] may be 8.2', async (written) => {
    const { fix, fixed } = await withLine(`codes: ["${written}"]`);
    expect(fix?.safety).toBe('suggested');
    expect(fixed).toContain('codes: ["8.2"]\n');
  });

  test('a code in quotes of print gets no second ones', async () => {
    const { message } = await withLine('codes: ["«8.5»"]');
    expect(message.ru).toContain('стоит «8.5», но');
  });

  test.each(['Учителя совмещают два предмета', '"2.10 Рост с 2.5 до 3"'])(
    'nothing is guessed from %s',
    async (written) => {
      const { fix, message } = await withLine(`codes: ${written}`);
      expect(fix).toBeUndefined();
      expect(message.ru).toContain('напишите, например, «');
    },
  );
});

describe('quotes of another kind', () => {
  test.each([
    ['codes: [“2.10”]', 'codes: ["2.10"]', '“ ”'],
    ['codes: „2.10“', 'codes: "2.10"', '„ “'],
    ['codes: [«2.10»]', 'codes: ["2.10"]', '« »'],
    ['codes: “2.10”, “2.11”', 'codes: "2.10, 2.11"', '“ ”'],
  ])('%s', async (line, mended, signs) => {
    const { fixed, message } = await withLine(line);
    expect(fixed).toContain(`    ${mended}\n`);
    expect(message.ru).toContain(`кавычки ${signs} не подходят, нужны прямые "`);
  });

  test('a quote on one side', async () => {
    const { fixed, message } = await onlyFinding(
      'kind: audit\nschool: Ш\nfactors:\n  - name: Ф\n    parameters:\n      - code: 2.1"\n        name: П\n',
      'audit',
    );
    expect(fixed).toContain('- code: "2.1"\n');
    expect(message.ru).toContain('кавычка стоит только с одной стороны');
  });
});

describe('letters that look the same', () => {
  test.each([
    ['сodes: ["2.1"]', 'сodes', 'с', 'codes', 'codes: ["2.1"]'],
    ['status: dоne', 'dоne', 'о', 'done', 'status: done'],
    ['nоte: Заметка', 'nоte', 'о', 'note', 'note: Заметка'],
  ])('%s', async (line, word, letter, meant, mended) => {
    const { message, fixed } = await withLine(line);
    expect(message.ru).toBe(
      `В слове «${word}» буква «${letter}» русская, а нужна латинская: наберите «${meant}».`,
    );
    expect(fixed).toContain(`    ${mended}\n`);
  });
});

describe('a colon without a space', () => {
  test('is told once, with both fields', async () => {
    const when = 'when: {every:month, from:01.09.2022, to: 31.05.2023}';
    const { message, fix } = await onlyFinding(roadmapOf([TITLE, when]));
    expect(message.ru).toBe(
      'После двоеточия в «every:month» и «from:01.09.2022» нет пробела: напишите «every: month» и «from: 01.09.2022».',
    );
    expect(fix).toBeUndefined();
  });

  test('is mended where there is one', async () => {
    const text = roadmapOf([TITLE, 'when: {every:month, from: 01.09.2022}']);
    const { token, fixed, message } = await onlyFinding(text);
    expect(token).toBe('every:month');
    expect(fixed).toContain('when: {every: month, from: 01.09.2022}\n');
    expect(message.ru).toBe(
      'После двоеточия в «every:month» нет пробела: напишите «every: month».',
    );
  });

  test('the field that it hides is not also missing', async () => {
    const text = roadmapOf([TITLE, WHEN]).replace(
      /activities:[\s\S]*/,
      'activities: [{title:Абв, when: май 2023}]\n',
    );
    expect((await onlyFinding(text)).fixed).toContain('{title: Абв, when: май 2023}');
  });

  test('an address is no such field', async () => {
    const text = roadmapOf([TITLE, 'when: {"http://a.ru": ~, on: 01.09.2022}']);
    expect((await onlyFinding(text)).message.ru).toContain('не бывает поля');
  });
});

describe('a day in words', () => {
  test.each([
    ['done: 14 октября 2022', 'done: 14.10.2022'],
    ['done: 14 октября 2022 г.', 'done: 14.10.2022'],
    ['done: 1.9.2022', 'done: 01.09.2022'],
    ['done: «14» октября 2022 года', 'done: 14.10.2022'],
    ['done: [14 Октября 2022]', 'done: [14.10.2022]'],
  ])('%s is %s', async (written, mended) => {
    const { fixed } = await withLine(written);
    expect(fixed).toContain(`    ${mended}\n`);
  });

  test.each(['31 июня 2022', '14 октября', '14 10 2022'])('%s is not guessed', async (written) => {
    const { fix, message } = await withLine(`done: ${written}`);
    expect(fix).toBeUndefined();
    expect(message.ru).toContain('напишите, например, «done: 14.04.2022»');
  });
});

describe('a number in place of a time', () => {
  test('is no time in quotes either', async () => {
    const { message, fix } = await onlyFinding(roadmapOf([TITLE, 'when: 5']));
    expect(message.ru).toContain('нужен срок словами или датой, например «when: до 15.04.2022»');
    expect(fix).toBeUndefined();
  });

  test('a number among times', async () => {
    const { message } = await onlyFinding(roadmapOf([TITLE, 'when: [май 2023, 45.99]']));
    expect(message.ru).toContain('здесь число 45.99');
  });

  test('like a day and a month is quoted, and wants a year', async () => {
    const { message, fixed } = await onlyFinding(roadmapOf([TITLE, 'when: 25.10']));
    expect(message.ru).toContain(
      'читается как число 25.1: напишите «when: "25.10"», и лучше с годом.',
    );
    expect(fixed).toContain('when: "25.10"\n');
  });

  test('what is left has no time that another check would complain of', async () => {
    const { result } = await checkText(roadmapOf([TITLE, 'when: 5']));
    expect(result.value).toMatchObject({ activities: [{ title: 'Диагностика' }] });
    expect(JSON.stringify(result.value)).not.toContain('when');
  });
});

describe('a list that is missing', () => {
  test.each(['', 'activities:\n', 'activities: []\n', 'activities: потом\n'])(
    '“%s” is shown how to begin one in lines',
    async (end) => {
      const { message } = await onlyFinding(roadmapOf([TITLE]).replace(/activities:[\s\S]*/, end));
      expect(message.ru).toContain(
        '«activities:», а под ним каждую запись начните с дефиса, например со строки «- title: Диагностика причин затруднений»',
      );
      expect(message.ru).not.toContain('{');
    },
  );
});

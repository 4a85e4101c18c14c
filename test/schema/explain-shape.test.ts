import { describe, expect, test } from 'vitest';
import { onlyFinding, roadmapOf } from './check-text.ts';

const TITLE = 'title: Диагностика';
const WHEN = 'when: до 15.04.2023';

describe('an unknown field', () => {
  test.each([
    ['название: Д', WHEN, 'title'],
    [TITLE, 'срок: до 15.04.2023', 'when'],
    [TITLE, 'Дата проведения: до 15.04.2023', 'when'],
    [TITLE, 'deadline: до 15.04.2023', 'when'],
    [TITLE, 'wehn: до 15.04.2023', 'when'],
  ])('%s / %s is “%s” under another name', async (one, two, meant) => {
    const finding = await onlyFinding(roadmapOf([one, two]));
    expect(finding).toMatchObject({ rule: 'unknown-field', data: { suggestion: meant } });
    expect(finding.message.ru).toContain(`напишите «${meant}»`);
  });

  test.each([
    ['ответственные: Завуч', 'responsible'],
    ['Ответственый: Завуч', 'responsible'],
    ['код: "8.2"', 'codes'],
    ['сode: "8.2"', 'codes'],
    ['Responsible: Завуч', 'responsible'],
    ['статус: done', 'status'],
    ['note_: Заметка', 'note'],
  ])('%s is renamed by its fix', async (line, meant) => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, line]));
    expect(finding.token).toBe(line.split(':')[0]);
    expect(finding.fixed).toContain(`    ${meant}:${line.slice(line.indexOf(':') + 1)}\n`);
  });

  test('that is like none lists the names there are, and has no fix', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'бюджет: "5"']));
    expect(finding.fix).toBeUndefined();
    expect(finding.message.ru).toContain('responsible, documents, status');
  });

  test('is not proposed a name that is there already', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'titel: Другое']));
    expect(finding.data).toMatchObject({ suggestions: [] });
  });

  test('a rule named with capitals is written with hyphens', async () => {
    const finding = await onlyFinding('kind: config\nrules: { NoCodes: off }\n', 'config');
    expect(finding).toMatchObject({ token: 'NoCodes', fix: { replacement: 'no-codes' } });
  });

  test('a rule typed with Russian letters is written with Latin ones', async () => {
    const finding = await onlyFinding('kind: config\nrules: { nо-соdes: off }\n', 'config');
    expect(finding).toMatchObject({ token: 'nо-соdes', fix: { replacement: 'no-codes' } });
    expect(finding.message.ru).toContain('буквы о, с русские');
  });
});

describe('a missing field', () => {
  test('is told at the thing that lacks it, with an example from the schema', async () => {
    const finding = await onlyFinding(
      roadmapOf(['title: Диагностика причин затруднений у новичков']),
    );
    expect(finding).toMatchObject({
      rule: 'missing-field',
      at: { path: ['activities', 0, 'when'] },
    });
    expect(finding.message.ru).toBe(
      'У мероприятия 1 «Диагностика причин затруднений у новичко…» нет поля «when»: добавьте его, например «when: до 15.04.2022».',
    );
  });

  test('a part is named together with its activity', async () => {
    const finding = await onlyFinding(
      roadmapOf([TITLE, WHEN, 'steps: [{ title: А }, { form: Б }]']),
    );
    expect(finding.message.en).toMatch(/^In step 2 of activity 1 the field “title” is missing/);
  });

  test.each(['title:', 'title: ~', 'title: ""'])(
    '%s says that nothing stands there',
    async (line) => {
      const finding = await onlyFinding(roadmapOf([line, WHEN]));
      expect(finding.rule).toBe('missing-field');
      expect(finding.message.ru).toContain('ничего не написано');
      expect(finding.message.ru).not.toContain('уберите');
    },
  );

  test('an empty line that need not be there may go', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'note:']));
    expect(finding.message.ru).toContain('или уберите эту строку');
  });
});

describe('a value of another type', () => {
  test.each([
    ['place: 12', 'place: "12"'],
    ['form: true', 'form: "true"'],
    ['documents: [Приказ, 5]', 'documents: [Приказ, "5"]'],
    ['id: 1.10', 'id: "1.10"'],
  ])('%s needs quotes', async (line, fixed) => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, line]));
    expect(finding.rule).toBe('wrong-type');
    expect(finding.fixed).toContain(`    ${fixed}\n`);
  });

  test('done: true asks for the day or the status', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'done: true']));
    expect(finding.message.ru).toContain('«status: done»');
    expect(finding.fix).toBeUndefined();
  });

  test('a colon that made fields of a text is explained', async () => {
    const finding = await onlyFinding(
      roadmapOf([TITLE, WHEN, 'documents:', '  - Приказ: об итогах']),
    );
    expect(finding.message.ru).toContain('двоеточие');
    expect(finding.at).toMatchObject({ path: ['activities', 0, 'documents', 0] });
  });

  test('a list in place of one text', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'place: [Зал, Класс]']));
    expect(finding.message.ru).toContain('нужен текст, а здесь список');
  });

  test('a number in quotes where a number is needed', async () => {
    const finding = await onlyFinding('kind: config\ncalendar: { week: "5" }\n', 'config');
    expect(finding.fixed).toContain('week: 5 }');
  });
});

describe('a code without quotes', () => {
  test('is told as it is written, with the number that others read', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'codes: ["8.1", 5.10]']));
    expect(finding).toMatchObject({
      rule: 'unquoted-code',
      token: '5.10',
      data: { code: '5.10', readAs: 5.1 },
    });
    expect(finding.message.ru).toContain('прочтут здесь 5.1:');
    expect(finding.fixed).toContain('codes: ["8.1", "5.10"]');
  });
});

describe('a value that there is not', () => {
  test.each([
    ['выполнено', 'done'],
    ['Готово', 'done'],
    ['в работе', 'in-progress'],
    ['отменено', 'cancelled'],
    ['запланировано', 'planned'],
    ['canceled', 'cancelled'],
    ['in progress', 'in-progress'],
    ['plannned', 'planned'],
    ['true', 'done'],
  ])('status: %s is %s', async (word, meant) => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, `status: ${word}`]));
    expect(finding).toMatchObject({ rule: 'invalid-value', token: word });
    expect(finding.fixed).toContain(`status: ${meant}\n`);
  });

  test('that is like none lists the words there are', async () => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, 'status: неизвестно']));
    expect(finding.message.ru).toContain('planned, in-progress, done, cancelled');
    expect(finding.fix).toBeUndefined();
  });

  test.each([
    ['1.9.22', '01.09.2022'],
    ['2022/09/01', '01.09.2022'],
    ['01.09.2022 г.', '01.09.2022'],
  ])('the date %s is %s', async (written, meant) => {
    const finding = await onlyFinding(roadmapOf([TITLE, `when: { on: ${written} }`]));
    expect(finding.data).toMatchObject({ suggestions: [meant] });
    expect(finding.fixed).toContain(`on: ${meant} }`);
  });

  test.each(['31.02.22', '15 апреля'])('no date is guessed from %s', async (written) => {
    const finding = await onlyFinding(roadmapOf([TITLE, `when: { on: ${written} }`]));
    expect(finding.fix).toBeUndefined();
  });

  test.each([
    ['8.1 и 8.2', '8.1, 8.2'],
    ['"8.1 8.2"', '8.1, 8.2'],
    ['п. 5.5', '5.5'],
  ])('the codes %s are %s', async (written, meant) => {
    const finding = await onlyFinding(roadmapOf([TITLE, WHEN, `codes: ${written}`]));
    expect(finding.fixed).toContain(`codes: "${meant}"`);
  });

  test('a school year with a hyphen is mended', async () => {
    const text = roadmapOf([TITLE, WHEN]).replace('2022/2023', '2022-23 учебный год');
    expect((await onlyFinding(text)).fixed).toContain('period: 2022/2023\n');
  });
});

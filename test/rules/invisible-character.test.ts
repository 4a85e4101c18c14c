import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AUDIT, findingsOf, HEAD, rulesOf } from './check-texts.ts';

/** An activity with the fields given in place of its own, in which nothing else is wrong. */
function plan(fields: Record<string, string>): string {
  const all = {
    title: 'Беседы',
    when: 'май 2023',
    responsible: 'Методист',
    codes: '["4.1", "5.5"]',
    ...fields,
  };
  const lines = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  return `activities:\n  - ${lines.join('\n    ')}\n`;
}

const rule = 'invisible-character';

describe('a sign that nobody sees is told of in plain words', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'zero-width space',
      { title: 'Со\u200bвет' },
      'В слове «Совет» после 2-го знака стоит невидимый знак (пробел нулевой ширины): удалите его.',
    ],
    [
      'soft hyphen',
      { note: 'Педа\u00adгоги' },
      'В слове «Педагоги» после 4-го знака стоит мягкий перенос: удалите его.',
    ],
    [
      'direction of writing',
      { note: 'План \u202eработы' },
      'Перед словом «работы» стоит невидимый знак (смена направления письма): удалите его.',
    ],
    [
      'byte order mark',
      { place: 'Школа \ufeff' },
      'После слова «Школа» стоит невидимый знак (метка начала файла): удалите его.',
    ],
    [
      'several of them',
      { note: 'о\u2060дин, д\u200cва' },
      'В слове «один,» после 1-го знака стоит невидимый знак (соединитель нулевой ширины): удалите его (всего невидимых знаков в этом тексте: 2).',
    ],
    [
      'end of line',
      { note: 'раз\u2028два' },
      'В слове «раздва» после 3-го знака стоит невидимый знак (конец строки): поставьте вместо него обычный пробел.',
    ],
    [
      'no-break space at the beginning',
      { note: ' \u00a0Да' },
      'Перед словом «Да» стоит неразрывный пробел: удалите его.',
    ],
    [
      'no-break space in an id',
      { id: 'Т\u00a01' },
      'В номере «Т 1» стоит неразрывный пробел: поставьте вместо него обычный пробел.',
    ],
  ])('%s', async (_, fields, message) => {
    expect(await findingsOf(plan(fields))).toMatchObject([{ rule, severity: 'warning', message }]);
  });
});

describe('nothing is wrong with', () => {
  test.each([
    '№\u00a012, г.\u00a0Казань, 12\u00a0%, 10\u202f000',
    'Беседы\u00a0',
    'семьи 👨\u200d👩\u200d👧 и ❤\ufe0f\u200d🔥',
    'бо\u0301льший',
  ])('%j', async (text) => {
    expect(await findingsOf(plan({ note: JSON.stringify(text) }))).toEqual([]);
  });

  test('a no-break space where the time and the codes are read with it', async () => {
    const fields = { when: 'с\u00a001.05.2023 по\u00a031.05.2023', codes: '"4.1,\u00a05.5"' };
    expect(await findingsOf(plan(fields))).toEqual([]);
  });
});

describe('where it is the cause of another finding, only the cause is told, and as bad', () => {
  test.each<[string, string]>([
    ['a date', 'approval: {date: "30.03.2023\u00a0"}\n'],
    ['a date of another form', 'approval: {date: "2023-03\u200b-30"}\n'],
    ['the period', 'period: "2022/2023\u200b"\n'],
    ['a code', 'codes: ["4.1\u200b"]\n'],
    ['codes in a text', 'codes: "4.1, 5.5\u00a0"\n'],
    ['a code with a blank', 'codes: ["5.\u00a05"]\n'],
    ['the name of a field', 'go\u200bal: Цель\n'],
    ['the name of a field that must be there', 'tit\u200ble: Карта\n'],
    ['a file', 'audit: "audit.yaml\u200b"\n'],
    ['a no-break space behind a colon', 'goal:\u00a0Цель\n'],
  ])('%s', async (_, lines) => {
    const head = HEAD.replace(/^period.*\n/m, lines.startsWith('period') ? '' : '$&').replace(
      /^title.*\n/m,
      lines.startsWith('tit') ? '' : '$&',
    );
    const found = await findingsOf(head + lines + plan({}));
    expect(found).toMatchObject([{ rule, severity: 'error' }]);
  });

  test.each<[string, Record<string, string>]>([
    [
      'the state',
      { status: '"done\u200b"', done: '05.10.2022', evidence: 'Журнал', when: 'октябрь 2022' },
    ],
    [
      'the day of the work',
      { done: '"05.10.2022\u00a0"', evidence: 'Журнал', when: 'октябрь 2022' },
    ],
    ['a day given as a field', { when: '{on: "05.05.2023\u200b"}' }],
    ['a name of a field', { 'wh\u200ben': 'июнь 2023' }],
  ])('%s', async (_, fields) => {
    expect(await findingsOf(plan(fields))).toMatchObject([{ rule, severity: 'error' }]);
  });

  test('a time that it makes unreadable stays a warning', async () => {
    const found = await findingsOf(plan({ when: 'ноя\u202aбрь 2022' }));
    expect(found).toMatchObject([{ rule, severity: 'warning' }]);
  });

  test('a date that is wrong in other ways too is told of twice', async () => {
    const lines = 'approval: {date: "30\u200b марта"}\n';
    expect(await rulesOf(lines + plan({}))).toEqual(['invalid-value', rule]);
  });

  test('codes are read without it', async () => {
    const audit = AUDIT.replace('"5.5"', '"5.5\u200b"');
    const found = await findingsOf(plan({}), audit);
    expect(found).toMatchObject([{ rule, file: 'audit.yaml', fix: { replacement: '"5.5"' } }]);
  });
});

describe('the fix', () => {
  test.each<[string, string, string]>([
    ['note', 'Со\u200bвет и пе\u00adдагоги', 'Совет и педагоги'],
    ['note', 'раз\u2028два', 'раз два'],
    ['id', 'Т\u00a01', 'Т 1'],
    ['note', '"«\u200bДа»"', '«Да»'],
  ])('%s: %j', async (field, value, meant) => {
    const text = HEAD + plan({ [field]: value });
    const [found] = await findingsOf(text);
    const { range, replacement = '' } = found?.fix ?? {};
    if (!range) throw new Error('no fix');
    const lines = text.split('\n');
    const line = lines[range.start.line - 1] ?? '';
    lines[range.start.line - 1] =
      line.slice(0, range.start.column - 1) + replacement + line.slice(range.end.column - 1);
    expect(parse(lines.join('\n')).activities[0][field]).toBe(meant);
    expect(await findingsOf(lines.join('\n'))).toEqual([]);
  });

  test('is not offered where the text is not in the file as it is read', async () => {
    const [escaped] = await findingsOf(plan({ note: '"Со\\u200bвет"' }));
    expect(escaped).toMatchObject({ rule });
    expect(escaped).not.toHaveProperty('fix');
  });

  test('goes sign by sign where the text has several lines', async () => {
    const [folded] = await findingsOf(
      plan({ note: '>-\n      Со\u200bвет и\n      пе\u00adдагоги' }),
    );
    expect(folded).toMatchObject({
      fix: { safety: 'sure', replacement: '', also: [{ replacement: '' }] },
    });
  });
});

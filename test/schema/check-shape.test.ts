import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/schema/check-shape.ts';
import { schemaRules } from '../../src/schema/rules.ts';
import type { Kind } from '../../src/schema/shape-result.ts';
import { checkText, onlyFinding, roadmapOf } from './check-text.ts';

const KINDS: readonly Kind[] = ['audit', 'roadmap', 'catalogue', 'config'];
const WHEN = 'when: до 15.04.2023';

function fixtures(folder: string): [string, string][] {
  const root = new URL(`${folder}/`, import.meta.url);
  return readdirSync(root).map((name) => [name, readFileSync(new URL(name, root), 'utf8')]);
}

describe.each(KINDS)('a file of kind %s', (kind) => {
  test.each(fixtures(`right/${kind}`))('%s is accepted as it is', async (_, text) => {
    const { result, document } = await checkText(text, kind);
    expect(result.findings).toEqual([]);
    expect(result.value).toBe(document.value);
  });

  // A file that names another kind is judged as that kind, so one slip shows in several fields.
  const wrong = fixtures(`wrong/${kind}`).filter(([name]) => name !== 'other-kind.yaml');
  test.each(wrong)('%s has one fault and gives one finding in both languages', async (_, text) => {
    const { rule, message } = await onlyFinding(text, kind);
    expect(schemaRules.map(({ id }) => id)).toContain(rule);
    expect(message.ru).toMatch(/^[А-ЯЁ].*\.$/s);
    expect(message.en).toMatch(/^[A-Z].*\.$/s);
    const jargon = /undefined|null|object|string|array|объект|строк[аи] должна|массив|JSON|«»/i;
    expect(message.ru.replace(/«[^»]*»/g, '')).not.toMatch(jargon);
  });
});

describe('which kind a file is', () => {
  test('the kind in the file wins over the one its name promises', async () => {
    const { result } = await checkText('kind: config\nlanguage: ru\n', 'roadmap');
    expect(result).toMatchObject({ kind: 'config', findings: [] });
  });

  test('without a known kind the name decides, and the kind is a finding with a fix', async () => {
    const { kind, findings } = (await checkText('kind: audti\nschool: Ш\nfactors: []\n', 'audit'))
      .result;
    expect(kind).toBe('audit');
    expect(findings).toMatchObject([{ rule: 'invalid-value', fix: { replacement: 'audit' } }]);
  });

  test.each([
    ['an empty file', ''],
    ['one text', 'Дорожная карта школы\n'],
    ['a list', '- мероприятие\n- мероприятие\n'],
    ['a number', '5\n'],
  ])('%s gives one finding that says how to begin', async (_, text) => {
    const { result } = await checkText(text);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]?.message.ru).toContain('«kind: roadmap»');
    expect(result.value).toBeUndefined();
  });
});

describe('one cause is one finding', () => {
  test('a misspelt name is not also a missing field', async () => {
    const finding = await onlyFinding(roadmapOf(['titel: Диагностика', WHEN]));
    expect(finding).toMatchObject({ rule: 'unknown-field', token: 'titel' });
    expect(finding.message.ru).toBe('У мероприятия 1 не бывает поля «titel»: напишите «title».');
    expect(finding.fixed).toContain('- title: Диагностика\n');
  });

  test.each([
    ['{ on: 15.04.2023, due: 16.04.2023 }', 'on, due'],
    ['{ every: month, on: 15.04.2023 }', 'on, every'],
    ['{ on: 15.04.2023, from: 16.04.2023 }', 'on, from'],
    ['{ from: 15.04.2023 }', 'to'],
    ['{ label: 1 этап }', 'every'],
    ['{}', 'every'],
  ])('a time that says no day or several, %s', async (when, named) => {
    const { message } = await onlyFinding(roadmapOf(['title: Д', `when: ${when}`]));
    expect(message.en).toContain(named);
  });

  test('a wrong day in a time is told, not that the time says nothing', async () => {
    const finding = await onlyFinding(roadmapOf(['title: Д', 'when: { due: 32, to: 15.04.2023 }']));
    expect(finding).toMatchObject({ rule: 'invalid-value', token: '32' });
  });

  test('of a list that is too long only that is told', async () => {
    const codes = Array.from({ length: 201 }, () => '5').join(', ');
    const finding = await onlyFinding(roadmapOf(['title: Д', WHEN, `codes: ["8.1", ${codes}]`]));
    expect(finding.data).toMatchObject({ limit: 200, found: 202 });
  });

  test('two faults in two places are two findings', async () => {
    const { shown } = await checkText(roadmapOf(['titel: Д', WHEN, 'codes: [5.10]']));
    expect(shown.map(({ rule, token }) => [rule, token])).toEqual([
      ['unknown-field', 'titel'],
      ['unquoted-code', '5.10'],
    ]);
  });
});

describe('what is left of a wrong file', () => {
  test('the input stays as it was and only what is wrong is gone', async () => {
    const text = roadmapOf([
      'title: Д',
      WHEN,
      'status: потом',
      'responsible: [Завуч, [Учитель], Врач]',
    ]);
    const { result, document } = await checkText(text);
    const before = structuredClone(document.value);
    expect(result.value).toEqual({
      ...(document.value as object),
      activities: [
        { title: 'Д', when: 'до 15.04.2023', responsible: ['Завуч', undefined, 'Врач'] },
      ],
    });
    expect(document.value).toEqual(before);
  });

  test('codes without quotes go on as they are written', async () => {
    const { result } = await checkText(roadmapOf(['title: Д', WHEN, 'codes: ["8.1", 5.10, 7]']));
    expect(result.value).toMatchObject({ activities: [{ codes: ['8.1', '5.10', '7'] }] });
  });

  test('numbers in place of texts go on as they are written', async () => {
    const { result } = await checkText(roadmapOf(['title: 2.50', WHEN, 'id: 1.10']));
    expect(result.value).toMatchObject({ activities: [{ title: '2.50', id: '1.10' }] });
  });

  test('a time of which too little is left goes as a whole', async () => {
    const text = roadmapOf([
      'title: Д',
      'when: [{ on: завтра, label: А }, { due: 15.04.2023, where: Б }]',
    ]);
    const { result } = await checkText(text);
    expect(result.value).toMatchObject({
      activities: [{ when: [undefined, { due: '15.04.2023' }] }],
    });
  });

  test('names that JavaScript has a meaning for are unknown fields like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = roadmapOf(['title: Д', WHEN, ...names.map((name) => `${name}: { polluted: 1 }`)]);
    const { result, shown } = await checkText(text);
    expect(shown.map(({ rule, token }) => [rule, token])).toEqual(
      names.map((name) => ['unknown-field', name]),
    );
    expect(Object.keys((result.value as { activities: object[] }).activities[0] ?? {})).toEqual([
      'title',
      'when',
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('a file that is wrong everywhere gives as many findings as can be read, and says so', async () => {
  const value = { kind: 'roadmap', activities: Array.from({ length: 50_000 }, () => 5) };
  const written = async () => '5';
  const document = { file: 'f.yaml', text: '', value, written, locate: () => Promise.reject() };
  const tasks = Array.from({ length: 900 }, (_, id) => ({ id, text: '', due: 'x', codes: 'x!' }));
  for (const one of [value, { ...value, activities: [], tasks }]) {
    const { findings } = await checkShape({ ...document, value: one }, 'roadmap');
    expect(findings.length).toBeLessThanOrEqual(1001);
    expect(findings.at(-1)?.severity).toBe('error');
  }
  const many = await checkShape(
    { ...document, value: { ...value, activities: [], tasks } },
    'roadmap',
  );
  expect(many.findings.at(-1)?.data).toEqual({ more: 1704 });
});

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkTexts, HEAD } from './check-texts.ts';

const FACTORS = `factors:
  - name: Кадровые ресурсы «школы» – всё о них
    code: "4"
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
      - {code: "4.2", name: Нехватка узких специалистов}
  - name: Ученики
    parameters:
      - {code: "8.10", name: Низкая мотивация}
`;

/** What is found with that catalogue in an audit of one factor, to which the roadmap answers. */
async function findings(
  factor: string,
  catalogue = FACTORS,
  config = 'catalogue: catalogue.yaml',
): Promise<readonly Diagnostic[]> {
  const codes = [...factor.matchAll(/\{code: "([^"]+)"/g)].map(([, code]) => `"${code}"`);
  const activity = `{title: Курсы, when: май 2023, responsible: Методист, codes: [${codes.join(', ')}]}`;
  const result = await checkTexts({
    'karta.config.yaml': `kind: config\n${config}\n`,
    'catalogue.yaml': `kind: catalogue\n${catalogue}`,
    'audit.yaml': `kind: audit\nschool: МБОУ «СОШ № 12»\nfactors:\n  - ${factor}\n`,
    'roadmap.yaml': `${HEAD}activities:\n  - ${activity}\n`,
  });
  return result.findings;
}

const parameter = (code: string, name: string): string =>
  `{name: Кадры, parameters: [{code: "${code}", name: "${name}"}]}`;

async function ruleOf(factor: string): Promise<string[]> {
  return (await findings(factor)).map(({ rule }) => rule);
}

describe('names', () => {
  test.each([
    ['нехватка  педагогов.', []],
    ['Нехватка\u00A0педагогов', []],
    ['Нехватка педагогoв', []],
    ['Нехватка учителей', ['catalogue-name']],
    ['Нехватка педагог', ['catalogue-name']],
    ['Нехватка педагогов и психологов', ['catalogue-name']],
  ])('«%s»', async (name, rules) => {
    const found = (await ruleOf(parameter('4.1', name))).filter((rule) => /catalogue/.test(rule));
    expect(found).toEqual(rules);
  });

  test.each([
    ['кадровые ресурсы "Школы" — все о них', []],
    ['Кадры', ['catalogue-name']],
  ])('of a factor with a code: «%s»', async (name, rules) => {
    const factor = `{name: '${name}', code: "4", parameters: [{code: "4.1", name: Нехватка педагогов}]}`;
    expect(await ruleOf(factor)).toEqual(rules);
  });

  test('of a factor without a code are its own matter', async () => {
    expect(await ruleOf(parameter('4.1', 'Нехватка педагогов'))).toEqual([]);
  });

  test('a name in other words can be taken from the catalogue', async () => {
    const [found] = await findings(parameter('4.1', 'Мало учителей'));
    expect(found?.message).toBe(
      'Параметр 4.1 назван «Мало учителей», а в перечне региона — «Нехватка педагогов»: возьмите название из перечня или исправьте код.',
    );
    expect(found?.fix?.replacement).toBe('"Нехватка педагогов"');
    expect(found?.related).toMatchObject([
      { file: 'catalogue.yaml', range: { start: { line: 6 } } },
    ]);
  });

  test('a name that stands under another code means that the code is wrong', async () => {
    const [found] = await findings(parameter('4.1', 'Нехватка узких специалистов'));
    expect(found?.message).toBe(
      'Параметр 4.1 в перечне региона — «Нехватка педагогов», а «Нехватка узких специалистов» стоит там под кодом 4.2: исправьте код.',
    );
    expect(found).not.toHaveProperty('fix');
    expect(found?.path).toEqual(['factors', 0, 'parameters', 0, 'code']);
  });
});

describe('codes that the catalogue lacks', () => {
  test.each([
    ['with a name that it has', '4.7', 'нехватка педагогов', ['4.1']],
    ['with a name that it nearly has', '9.9', 'Нехватка педагогав', ['4.1']],
    ['near some', '4.3', 'Мало учителей', ['4.1', '4.2']],
    ['near none', '12.12', 'Мало учителей', []],
  ])('%s', async (_, code, name, suggestions) => {
    expect(await findings(parameter(code, name))).toMatchObject([
      { rule: 'not-in-catalogue', severity: 'error', data: { code, suggestions } },
    ]);
  });

  test.each([
    ['a letter for a digit in the audit', '8.1О', FACTORS, ['mixed-alphabet']],
    ['a letter for a digit in the catalogue', '8.10', FACTORS.replace('8.10', '8.1О'), []],
  ])('%s makes no other code', async (_, code, catalogue, rules) => {
    const found = await findings(parameter(code, 'Низкая мотивация'), catalogue);
    expect([...new Set(found.map(({ rule }) => rule))]).toEqual(rules);
  });

  test('a code typed with letters of the other alphabet', async () => {
    const [found] = await findings(parameter('А1', 'Мало учителей'), FACTORS.replace('8.10', 'A1'));
    expect(found?.message).toBe(
      'В коде «А1» буква «А» русская, а нужна латинская: наберите «A1», как в перечне региона.',
    );
  });

  test('a parameter with the code of a factor', async () => {
    expect(await ruleOf(parameter('4', 'Нехватка педагогов'))).toEqual(['not-in-catalogue']);
  });

  test('a factor’s code', async () => {
    const factor =
      '{name: Кадры, code: "5", parameters: [{code: "4.1", name: Нехватка педагогов}]}';
    const [found, ...others] = await findings(factor);
    expect(others).toEqual([]);
    // Factor 4 is one sign away, and that says nothing.
    expect(found?.message).toContain('Кода фактора 5 нет в перечне региона: возьмите');
  });

  test('no code of a factor is missing where the catalogue gives factors none', async () => {
    const factor =
      '{name: Кадры, code: "5", parameters: [{code: "4.1", name: Нехватка педагогов}]}';
    expect(await findings(factor, FACTORS.replace('    code: "4"\n', ''))).toEqual([]);
  });
});

describe('silent where there is nothing to compare with', () => {
  const wrong = parameter('12.12', 'Мало учителей');

  test.each<[string, string, string, string[]]>([
    ['no catalogue is set', FACTORS, 'language: ru', []],
    ['it is not there', FACTORS, 'catalogue: nowhere.yaml', ['invalid-value']],
    ['it is no YAML', 'factors: [', 'catalogue: catalogue.yaml', ['yaml-syntax']],
    [
      'it lacks a code',
      FACTORS.replace('code: "4.2", ', ''),
      'catalogue: catalogue.yaml',
      ['missing-field'],
    ],
    ['it is empty', 'factors: []', 'catalogue: catalogue.yaml', []],
  ])('%s', async (_, catalogue, config, rules) => {
    const found = await findings(wrong, catalogue, config);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });
});

test('a code that stands in the catalogue twice is told of once', async () => {
  const found = await findings(
    parameter('4.1', 'Нехватка педагогов'),
    FACTORS.replace('4.2', '4.1'),
  );
  expect(found).toMatchObject([
    { rule: 'duplicate-code', file: 'catalogue.yaml', data: { code: '4.1', file: 'catalogue' } },
  ]);
});

test('what the catalogue means by a code that the audit lacks is told', async () => {
  const { findings: found } = await checkTexts({
    'karta.config.yaml': 'kind: config\ncatalogue: catalogue.yaml\n',
    'catalogue.yaml': `kind: catalogue\n${FACTORS}`,
    'audit.yaml': `kind: audit\nschool: МБОУ «СОШ № 12»\nfactors:\n  - ${parameter('4.1', 'Нехватка педагогов')}\n`,
    'roadmap.yaml': `${HEAD}activities:\n  - {title: Курсы, when: май 2023, responsible: Методист, codes: "4.1, 8.10"}\n`,
  });
  expect(found).toMatchObject([
    { rule: 'unknown-code', hint: 'в перечне региона есть 8.10 «Низкая мотивация»' },
  ]);
});

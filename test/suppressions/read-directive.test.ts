import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/pipeline.ts';
import { mentionsDirective } from '../../src/suppressions/mentions-directive.ts';
import { type DirectiveReading, readDirective } from '../../src/suppressions/read-directive.ts';
import { hiddenBy } from '../../src/suppressions/rules.ts';

const known = allRules.map(({ id }) => id);
const read = (comment: string): DirectiveReading | undefined => readDirective(comment, known);
const one = ['unknown-code'];
const two = ['unknown-code', 'no-codes'];

describe('a comment accepts findings', () => {
  test.each<[string, readonly string[]]>([
    ['# karta-ignore unknown-code: согласовано с районом', one],
    ['#karta-ignore unknown-code:так надо', one],
    ['## karta-ignore unknown-code : № 164', one],
    ['# karta-ignore unknown-code, no-codes: так надо', two],
    ['# karta-ignore unknown-code,no-codes, unknown-code: так надо', two],
    ['# karta-ignore unknown-code no-codes: так надо', two],
    ['# karta-ignore unknown-code: причина: так решил педсовет', one],
    ['#\u00a0karta-ignore\u00a0unknown-code:\u00a0так надо', one],
    ['# karta-ignore unknown-code\u200b: так надо', one],
    ['# karta-ignore unknown-code：так надо', one],
    ['# karta-ignore такого-нет: так надо', ['такого-нет']],
  ])('%s', (comment, rules) => {
    expect(read(comment)).toEqual({ kind: 'accepts', rules });
    expect(mentionsDirective(comment)).toBe(true);
  });
});

describe('a comment gives no reason', () => {
  test.each([
    '# karta-ignore unknown-code',
    '# karta-ignore unknown-code:',
    '# karta-ignore unknown-code: ...',
    '# karta-ignore unknown-code: —',
    '# karta-ignore unknown-code: причина',
    '# karta-ignore unknown-code: \u200b',
  ])('%s', (comment) => {
    expect(read(comment)).toEqual({ kind: 'no-reason', rules: one });
  });
});

describe('a comment is nearly right', () => {
  test.each<[string, readonly string[], string]>([
    ['# karta-ingore unknown-code: так надо', one, 'так надо'],
    ['# krata-ignore unknown-code: так надо', one, 'так надо'],
    ['# кarta-ignоre unknown-code: так надо', one, 'так надо'],
    ['# карта-игнор unknown-code: так надо', one, 'так надо'],
    ['# KARTA-IGNORE unknown-code: так надо', one, 'так надо'],
    ['# karta_ignore unknown-code: так надо', one, 'так надо'],
    ['# karta ignore unknown-code: так надо', one, 'так надо'],
    ['# karta-disable unknown-code: так надо', one, 'так надо'],
    ['# karta-ignore-next-line unknown-code: так надо', one, 'так надо'],
    ['# karta-ignore: unknown-code: так надо', one, 'так надо'],
    ['# karta-ignore: unknown-code', one, ''],
    ['# karta-ignore unknown-code — так надо', one, 'так надо'],
    ['# karta-ignore unknown-code (так надо: да)', one, 'так надо: да)'],
    ['# karta-ignore unknown-code no-codes так надо', two, 'так надо'],
    ['# karta-ignore unknown-code well-known case', one, 'well-known case'],
    ['# karta-ignore', [], ''],
    ['# karta-ignore: так надо', [], 'так надо'],
    ['# karta-ignore так надо', [], 'так надо'],
  ])('%s', (comment, rules, reason) => {
    expect(read(comment)).toEqual({ kind: 'misspelt', rules, reason });
    expect(mentionsDirective(comment)).toBe(true);
  });
});

describe('a comment is about something else', () => {
  test.each([
    '# так надо',
    '# karta',
    '# karta ignores this file',
    '# проверено karta: ошибок нет',
    '# карта школы: план',
    '# unknown-code: так надо',
    '#',
    `# ${'karta-ignor'.repeat(10_000)}`,
  ])('%.40s', (comment) => {
    expect(read(comment)).toBeUndefined();
  });
});

describe('rules that keep others silent', () => {
  const hidden = (rule: string, isAccepted: boolean): string[] =>
    known.filter(hiddenBy([{ rule, isAccepted }]));

  test('are rules', () => {
    const names = ['unknown-field', 'missing-field', 'wrong-type', 'invalid-value'];
    for (const name of [...names, 'yaml-syntax']) expect(hidden(name, false)).toEqual(known);
    expect(known.filter((rule) => hidden(rule, true).length === known.length)).toHaveLength(4);
  });

  test('hide no more than they can', () => {
    const codes = ['participants-code', 'uncovered-parameter'];
    expect(hidden('renumbered-codes', true).sort()).toEqual(codes);
    expect(hidden('renumbered-codes', false).sort()).toEqual(codes);
    expect(hidden('unknown-code', false)).toEqual([]);
    expect(hidden('no-audit', true)).toContain('unknown-code');
    expect(hidden('no-audit', true)).not.toContain('placeholder');
  });
});

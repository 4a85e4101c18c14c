import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/diagnostic.ts';
import type { Location } from '../../src/core/location.ts';
import { hideConsequences } from '../../src/rules/hide-consequences.ts';

const at = (path: string, span?: [number, number]): Location => ({
  file: 'a.yaml',
  path: path.split('.'),
  ...(span && { span: { start: span[0], end: span[1] } }),
});

function finding(rule: string, place: Finding['at'], more: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'warning',
    message: { ru: rule, en: rule },
    at: place,
    data: {},
    ...more,
  };
}

const rulesLeft = (...findings: Finding[]): string[] =>
  hideConsequences(findings).map(({ rule }) => rule);

test('without a cause all findings stay', () => {
  expect(rulesLeft(finding('a', at('x')), finding('b', at('x')))).toEqual(['a', 'b']);
});

test('a cause of a whole value hides what other rules say of it, in any order', () => {
  const cause = finding('cause', at('x', [0, 1]), { hides: [at('x')] });
  const others = [finding('a', at('x')), finding('b', at('x', [5, 7])), finding('c', at('x.y'))];
  expect(rulesLeft(...others, cause)).toEqual(['c', 'cause']);
  expect(rulesLeft(cause, finding('cause', at('x')))).toEqual(['cause', 'cause']);
});

test('a cause in a part of a text hides only what is said of that part', () => {
  const cause = finding('cause', at('x', [3, 4]), { hides: [at('x', [2, 6])] });
  const apart = finding('apart', at('x', [6, 9]));
  const whole = finding('whole', at('x'));
  const over = finding('over', at('x', [0, 3]));
  expect(rulesLeft(cause, apart, whole, over)).toEqual(['cause', 'apart', 'whole']);
});

test('names of fields and their values are two places, and so are two files', () => {
  const cause = finding('cause', at('x'), { hides: [{ ...at('x'), part: 'key' }] });
  const other = finding('other', { ...at('x'), file: 'b.yaml', part: 'key' });
  expect(rulesLeft(cause, finding('value', at('x')), other)).toEqual(['cause', 'value', 'other']);
  expect(rulesLeft(cause, finding('key', { ...at('x'), part: 'key' }))).toEqual(['cause']);
});

test('a cause becomes as bad as what it hides', () => {
  const cause = finding('cause', at('x'), { hides: [at('x')] });
  const [left] = hideConsequences([finding('a', at('x'), { severity: 'error' }), cause]);
  expect(left).toMatchObject({ rule: 'cause', severity: 'error' });
  const [same] = hideConsequences([cause, finding('a', at('x'), { severity: 'info' })]);
  expect(same).toMatchObject({ rule: 'cause', severity: 'warning' });
});

test('of two causes at one place the first stays, and what the other hid is hidden still', () => {
  const first = finding('first', at('x', [0, 9]), { hides: [at('x', [0, 9])] });
  const second = finding('second', at('x', [2, 3]), { hides: [at('x')] });
  expect(rulesLeft(first, second, finding('a', at('x', [4, 5])))).toEqual(['first']);
  expect(rulesLeft(second, first)).toEqual(['second']);
});

test('findings that know their line only are left alone', () => {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const cause = finding('cause', at('x'), { hides: [at('x')] });
  expect(rulesLeft(cause, finding('a', { file: 'a.yaml', range }))).toEqual(['cause', 'a']);
});

import { expect, test } from 'vitest';
import { type AuditCode, isSlipOf, nearestCodes } from '../../src/rules/codes/audit-codes.ts';

const known: AuditCode[] = ['1', '1.1', '5', '5.5', '8.2', '8.4', '8.10'].map((code) => ({
  code,
  name: code,
  at: { file: 'audit.yaml', path: [] },
}));

test.each([
  ['8', ['8.2', '8.4', '8.10']],
  ['9', []],
  ['82', ['8.2']],
  ['8-2', ['8.2']],
  ['810', ['8.10']],
  ['15', []],
  ['5.6', ['5.5']],
  ['7.12', []],
])('%s may be %j', (code, near) => {
  expect(nearestCodes(code, known).map((one) => one.code)).toEqual(near);
});

test.each([
  ['82', '8.2', true],
  ['8-2', '8.2', true],
  ['5.4', '5.5', true],
  ['9.33', '9.3', true],
  ['9.31', '9.3', false],
  ['8.1', '4.1', false],
  ['8', '1', false],
  ['8', '8.2', false],
])('%s as a slip of %s: %s', (code, other, is) => {
  expect(isSlipOf(code, other)).toBe(is);
});

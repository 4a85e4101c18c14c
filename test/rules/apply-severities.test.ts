import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/diagnostic.ts';
import type { RuleSeverity } from '../../src/plan/settings/rule-sets.ts';
import { applySeverities } from '../../src/rules/apply-severities.ts';
import { hideConsequences } from '../../src/rules/hide-consequences.ts';

const AT = { file: 'roadmap.yaml', path: ['title'] };

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  message: { ru: rule, en: rule },
  at: AT,
  data: {},
  ...more,
});

/** What is left of the findings, as `rule severity`, where settings say this of rules. */
function judge(findings: readonly Finding[], said: Readonly<Record<string, RuleSeverity>>) {
  const severityOf = (rule: string) => {
    const value = said[rule];
    return value && { value, at: { file: 'karta.config.yaml', path: ['rules', rule] } };
  };
  const judged = applySeverities(findings, () => severityOf);
  return hideConsequences(judged).map(({ rule, severity }) => `${rule} ${severity}`);
}

const CAUSE = finding('cause', { severity: 'warning', hides: [AT] });

describe('severities that settings say', () => {
  test('take the place of the rule’s own; what is off is gone', () => {
    const findings = [finding('a'), finding('b'), finding('c')];
    expect(judge(findings, { a: 'info', b: 'off' })).toEqual(['a info', 'c error']);
  });

  test('leave files alone whose settings say nothing', () => {
    expect(applySeverities([finding('a')], () => undefined)).toEqual([finding('a')]);
  });

  test('a cause that is off hides nothing', () => {
    expect(judge([CAUSE, finding('follows')], {})).toEqual(['cause error']);
    expect(judge([CAUSE, finding('follows')], { cause: 'off' })).toEqual(['follows error']);
  });

  test('a cause is as bad as what it hides has become', () => {
    expect(judge([CAUSE, finding('follows')], { follows: 'info' })).toEqual(['cause warning']);
    expect(judge([CAUSE, finding('follows')], { follows: 'off', cause: 'info' })).toEqual([
      'cause info',
    ]);
  });
});

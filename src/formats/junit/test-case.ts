import type { Diagnostic } from '../../core/diagnostic.ts';
import { shorten } from '../../language/shorten.ts';

/** A finding as a test, or a test that nothing was found by. */
export interface TestCase {
  state: 'failed' | 'skipped' | 'passed';
  name: string;
  finding: Diagnostic | undefined;
}

/** Lists of tests have room for a sentence; the whole of it stands in the test. */
const NAME_LENGTH = 200;

/**
 * The name says what was found, not where: GitLab knows a test by its name, and one that has only moved to another
 * line is not new.
 */
export function testCaseOf(finding: Diagnostic, warningsFail: boolean): TestCase {
  const { severity, rule, message } = finding;
  const name = shorten(`${rule}: ${message}`, NAME_LENGTH);
  if (severity === 'info') return { state: 'passed', name, finding };
  const fails = severity === 'error' || warningsFail;
  return { state: fails ? 'failed' : 'skipped', name, finding };
}

import type { Text } from '../core/text.ts';
import type { CheckReport } from '../report/check-report.ts';
import { findingsOfFiles } from '../report/findings-of-files.ts';
import type { Format } from './format.ts';
import { nameCases } from './junit/name-cases.ts';
import { type TestCase, testCaseOf } from './junit/test-case.ts';
import { writeCase } from './junit/write-case.ts';
import { repositoryPath } from './repository-path.ts';
import { visiblePath } from './visible-path.ts';
import { writeElement, XML_HEAD } from './xml/write-element.ts';

/**
 * JUnit's XML, as GitLab, Jenkins and others read it: a suite for each file, a test for each finding, and one that
 * passed for a file without any. A test has failed if the check fails by it, so the report is red exactly when
 * karta's exit code is 1: warnings are only then failures, and otherwise skipped, which readers show too.
 * Nobody owns the format; this one keeps to what the schema of Jenkins's xUnit plugin allows
 * (https://github.com/jenkinsci/xunit-plugin, junit-10.xsd), with the `file` and `line` of a test beside, from which
 * GitLab and others make links.
 */
export const junit: Format<CheckReport> = {
  render(report, { language, base }) {
    const files = [...findingsOfFiles(report)];
    const name = nameCases();
    const suites = files.map(([file, findings]): Suite => {
      const found = findings.map((one) => testCaseOf(one, report.warningsFail));
      const cases = found.length > 0 ? found : [{ ...PASSED, name: FINE[language] }];
      const path = visiblePath(repositoryPath(file, base));
      return {
        file,
        cases,
        xml: cases.map((one) => writeCase(name(visiblePath(file), one), path)),
      };
    });
    const all = suites.flatMap(({ cases }) => cases);
    const { skipped: _, ...counts } = countCases(all);
    const root = writeElement(
      'testsuites',
      { name: 'karta', ...counts, time: 0 },
      suites.map(writeSuite),
    );
    return XML_HEAD + root;
  },
};

interface Suite {
  file: string;
  cases: readonly TestCase[];
  xml: readonly string[];
}

function writeSuite({ file, cases, xml }: Suite): string {
  return writeElement('testsuite', { name: visiblePath(file), ...countCases(cases), time: 0 }, xml);
}

function countCases(cases: readonly TestCase[]) {
  const number = (state: TestCase['state']): number =>
    cases.filter((one) => one.state === state).length;
  return {
    tests: cases.length,
    failures: number('failed'),
    errors: 0,
    skipped: number('skipped'),
  };
}

const PASSED = { state: 'passed', finding: undefined } as const;

const FINE: Text = { ru: 'всё в порядке', en: 'all is well' };

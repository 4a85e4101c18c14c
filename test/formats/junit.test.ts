import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { cleanText } from '../../src/formats/docx/clean-text.ts';
import { junit } from '../../src/formats/junit.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, makeFinding, reportOf } from './check-reports.ts';
import { expectJunitShape } from './junit-shape.ts';
import { childrenOf, findAll, readXml, type XmlElement } from './read-xml.ts';

/** Reads a report as GitLab does, and fails where it would lose a test or the counts are wrong. */
function readTests(text: string): XmlElement[] {
  const root = readXml(text);
  expect(root.name).toBe('testsuites');
  expectJunitShape(root);
  for (const element of [root, ...childrenOf(root, 'testsuite')]) {
    const count = (name: string): string => String(findAll(element, name).length);
    const { tests, failures, skipped } = element.attributes;
    expect([tests, failures]).toEqual([count('testcase'), count('failure')]);
    if (skipped !== undefined) expect(skipped).toBe(count('skipped'));
  }
  const tests = findAll(root, 'testcase');
  const keys = tests.map(({ attributes }) => `${attributes.classname}\n${attributes.name}`);
  expect(new Set(keys).size).toBe(keys.length);
  return tests;
}

const read = (findings: readonly Diagnostic[], own: Partial<CheckReport> = {}): XmlElement[] =>
  readTests(junit.render({ ...reportOf(findings), ...own }, ciContext) as string);

/** What became of a test: the name of the element in it. */
const stateOf = ({ children }: XmlElement): string => children[0]?.name ?? 'passed';

describe('junit', () => {
  test('tells of an example what json does', async () => {
    const args = ['validate', 'examples/region', '--today', '2022-11-14', '--format'];
    const { findings, summary } = JSON.parse((await runKarta([...args, 'json'])).out);
    const tests = readTests((await runKarta([...args, 'junit'])).out);
    const told = tests.filter(({ attributes }) => attributes.line !== undefined);
    expect(told).toHaveLength(findings.length);
    for (const [index, { file, message, range }] of findings.entries()) {
      expect(told[index]?.attributes).toMatchObject({ file, line: String(range.start.line) });
      expect(told[index]?.text).toContain(message);
    }
    const files = new Set(tests.map(({ attributes }) => attributes.file));
    expect(files.size).toBe(summary.files);
  });

  test('has a test that passed for a file where nothing is wrong', async () => {
    const args = ['validate', 'examples/school-12', '--today', '2023-04-24', '--format', 'junit'];
    const tests = readTests((await runKarta(args)).out);
    expect(tests.map(({ attributes, children }) => [attributes.classname, children])).toEqual([
      ['examples/school-12/audit', []],
      ['examples/school-12/roadmap', []],
    ]);
  });

  test('fails what fails the check: warnings only if there are too many', async () => {
    const args = ['validate', 'examples/programme', '--today', '2022-10-10', '--format', 'junit'];
    const failures = async (...more: string[]): Promise<number> => {
      const { code, out } = await runKarta([...args, ...more]);
      const failed = readTests(out).filter((one) => stateOf(one) === 'failure').length;
      expect(code).toBe(failed > 0 ? 1 : 0);
      return failed;
    };
    expect(await failures()).toBe(0);
    expect(await failures('--max-warnings', '5')).toBe(0);
    expect(await failures('--strict')).toBe(5);
    expect(await failures('--max-warnings', '4')).toBe(5);
  });

  test('shows warnings that may pass as skipped, and remarks as passed', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) =>
      makeFinding({ severity }),
    );
    expect(read(findings).map(stateOf)).toEqual(['failure', 'skipped', 'system-out']);
    const strict = read(findings, { warningsFail: true });
    expect(strict.map(stateOf)).toEqual(['failure', 'failure', 'system-out']);
  });

  test('numbers tests that would have the same name, in files that differ in their ending too', () => {
    const long = makeFinding({ message: 'x'.repeat(10_000) });
    const numbered = makeFinding({ message: 'Кода нет. (2)' });
    const tests = read([
      ...[makeFinding(), makeFinding(), makeFinding(), numbered, long, long],
      makeFinding({ file: 'roadmap.yml' }),
    ]);
    expect(tests).toHaveLength(7);
    expect(tests.slice(0, 3).map(({ attributes }) => attributes.name)).toEqual([
      'unknown-code: Кода нет.',
      'unknown-code: Кода нет. (2)',
      'unknown-code: Кода нет. (3)',
    ]);
  });

  test('names very many findings of one file without counting anew for each', () => {
    const many = Array.from({ length: 30_000 }, () => makeFinding());
    const tests = String(junit.render(reportOf(many), ciContext)).match(/<testcase [^>]*>/g) ?? [];
    expect(new Set(tests).size).toBe(30_000);
  });

  test('names files from the repository’s root, and says the hint and the other places', () => {
    const { range } = makeFinding();
    const related = [{ file: 'audit.yaml', range, message: 'Здесь коды.' }];
    const report = reportOf([makeFinding({ related, hint: 'Исправьте код.' })]);
    const [one] = readTests(junit.render(report, { ...ciContext, base: 'plans/' }) as string);
    expect(one?.attributes.file).toBe('plans/roadmap.yaml');
    expect(one?.text.trim()).toBe(
      'Кода нет.\nИсправьте код.\naudit.yaml:2:10: Здесь коды.\nroadmap.yaml:2:10',
    );
  });

  test('is read whole, whatever the findings say', () => {
    fc.assert(
      fc.property(hostileFindings(), fc.boolean(), (findings, warningsFail) => {
        const tests = read(findings, { warningsFail });
        const messages = tests.map(({ text }) => text);
        expect(tests).toHaveLength(findings.length);
        for (const { message } of findings) {
          expect(messages.some((text) => text.includes(cleanText(message)))).toBe(true);
        }
        const failures = tests.flatMap(({ children }) =>
          childrenOf({ children } as XmlElement, 'failure'),
        );
        const failing = findings.filter(
          ({ severity }) => severity === 'error' || (warningsFail && severity === 'warning'),
        );
        expect(failures.map(({ attributes }) => attributes.message).sort()).toEqual(
          failing.map(({ message }) => cleanText(message)).sort(),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { gitlab } from '../../src/formats/gitlab.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, makeFinding, reportOf } from './check-reports.ts';

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number; end?: number } };
}

/** Reads a report as GitLab's documentation describes it. Fails on what GitLab would drop without a word. */
function readIssues(text: string): Issue[] {
  const issues: Issue[] = JSON.parse(text);
  expect(Array.isArray(issues)).toBe(true);
  expect(text.startsWith('[')).toBe(true);
  for (const { description, check_name, fingerprint, severity, location } of issues) {
    for (const word of [description, check_name, fingerprint, location.path]) {
      expect(word).toEqual(expect.stringMatching(/\S/));
    }
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).not.toMatch(/^(\.?\/|\.\/)/);
    expect(Number.isInteger(location.lines.begin) && location.lines.begin >= 1).toBe(true);
    expect(location.lines.end ?? Infinity).toBeGreaterThan(location.lines.begin);
  }
  // GitLab keeps one of those with the same fingerprint.
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues;
}

function read(findings: readonly Diagnostic[], context = ciContext): Issue[] {
  return readIssues(gitlab.render(reportOf(findings), context) as string);
}

describe('gitlab', () => {
  test.each(['school-12-as-received', 'region'])(
    'tells of examples/%s what json does',
    async (name) => {
      const args = ['validate', `examples/${name}`, '--today', '2023-04-01', '--format'];
      const { findings } = JSON.parse((await runKarta([...args, 'json'])).out);
      const issues = readIssues((await runKarta([...args, 'gitlab'])).out);
      const severities = { error: 'major', warning: 'minor', info: 'info' };
      expect(findings).not.toHaveLength(0);
      expect(
        issues.map(({ check_name, severity, location: { path, lines } }) => ({
          ...{ check_name, severity, path, begin: lines.begin },
        })),
      ).toEqual(
        findings.map(({ rule, severity, file, range }: Diagnostic) => ({
          ...{ check_name: rule, severity: severities[severity], path: file },
          begin: range.start.line,
        })),
      );
      for (const [index, { description }] of issues.entries()) {
        expect(description).toContain(findings[index].message);
      }
    },
  );

  test('is an empty list where nothing is wrong', async () => {
    expect(gitlab.render(reportOf([]), ciContext)).toBe('[]\n');
    const args = ['validate', 'examples/school-12', '--today', '2023-04-24'];
    expect((await runKarta([...args, '--format', 'gitlab'])).out).toBe('[]\n');
  });

  test('has the last line only where it is another', () => {
    const [one, two] = read([
      makeFinding(),
      makeFinding({ range: { start: { line: 3, column: 1 }, end: { line: 5, column: 2 } } }),
    ]);
    expect(one?.location.lines).toEqual({ begin: 2 });
    expect(two?.location.lines).toEqual({ begin: 3, end: 5 });
  });

  test('names files from the repository’s root', () => {
    const paths = (base?: string) =>
      read(
        [makeFinding({ file: './a.yaml' }), makeFinding({ file: '../b.yaml' })],
        base === undefined ? ciContext : { ...ciContext, base },
      ).map(({ location }) => location.path);
    expect(paths()).toEqual(['a.yaml', '../b.yaml']);
    expect(paths('plans/north/')).toEqual(['plans/north/a.yaml', 'plans/b.yaml']);
  });

  test('is read whole, whatever the findings say', () => {
    fc.assert(
      fc.property(hostileFindings(), (findings) => {
        const issues = read(findings.map((one) => ({ ...one, file: `x${one.file}` })));
        expect(issues).toHaveLength(findings.length);
        for (const { description, location } of issues) {
          expect(location.path).not.toMatch(/\p{Surrogate}/u);
          expect(description.length).toBeLessThanOrEqual(1000);
          expect(description).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e]/u);
        }
      }),
    );
  });
});

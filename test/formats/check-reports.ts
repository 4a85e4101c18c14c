import fc from 'fast-check';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.ts';
import type { Position, Range } from '../../src/core/location.ts';
import { pickLines } from '../../src/core/source-lines.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { allRules } from '../../src/pipeline.ts';
import { type CheckReport, reportCheck } from '../../src/report/check-report.ts';
import { hostileText } from './hostile-text.ts';

/** A context as CI jobs have it. */
export const ciContext: FormatContext = {
  ...{ language: 'ru', today: '2023-04-01', color: false, width: 80, ascii: false, csv: 'plain' },
};

/** A finding with as much as a test has to say of it. */
export function makeFinding(own: Partial<Diagnostic> = {}): Diagnostic {
  const range = { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } };
  return {
    ...{ rule: 'unknown-code', severity: 'error', message: 'Кода нет.', file: 'roadmap.yaml' },
    ...{ range, path: [], data: {}, related: [] },
    ...own,
  };
}

/** The report of findings, all in files with this text. */
export function reportOf(
  findings: readonly Diagnostic[],
  text = 'a: b\n  codes: ["1.2"]',
): CheckReport {
  const files = [...new Set(findings.map(({ file }) => file))];
  const lines = pickLines(findings, new Map(files.map((file) => [file, text])));
  return reportCheck(
    { today: '2023-04-01', findings, lines, files, suppressed: 0, plans: [] },
    { strict: false, maxWarnings: undefined },
    { version: '1.2.3', rules: allRules },
  );
}

/** Findings with whatever strangers may put into plans and names of files. */
export function hostileFindings(): fc.Arbitrary<Diagnostic[]> {
  const position = fc.record({
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 99 }),
  });
  const range = fc.tuple(position, position).map(inOrder);
  const file = fc.oneof(
    fc.constantFrom('roadmap.yaml', '../x/roadmap.yaml', 'a b/план № 1.yaml', 'a:b/c.yaml', 'D:/c'),
    hostileText().map((text) => `x${text}`),
  );
  const related = fc.array(fc.record({ message: hostileText(), file, range }), { maxLength: 3 });
  const finding = fc.record(
    {
      rule: fc.constantFrom('unknown-code', 'no-codes', 'day-off', 'unheard-of'),
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      ...{ message: hostileText(), file, range, related },
      path: fc.constant([]),
      data: fc.constant({}),
      fix: fc.record({
        title: hostileText(),
        safety: fc.constantFrom('sure' as const, 'suggested' as const),
        range,
        replacement: hostileText(),
      }),
      hint: hostileText(),
    },
    { requiredKeys: ['rule', 'severity', 'message', 'file', 'range', 'path', 'data', 'related'] },
  );
  return fc.array(finding, { maxLength: 8 });
}

function inOrder([a, b]: [Position, Position]): Range {
  const isBefore = a.line < b.line || (a.line === b.line && a.column <= b.column);
  return isBefore ? { start: a, end: b } : { start: b, end: a };
}

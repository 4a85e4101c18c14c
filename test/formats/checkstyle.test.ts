import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkstyle } from '../../src/formats/checkstyle.ts';
import { cleanText } from '../../src/formats/docx/clean-text.ts';
import { visiblePath } from '../../src/formats/visible-path.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, reportOf } from './check-reports.ts';
import { readXml } from './read-xml.ts';

/** One error as Checkstyle's own XMLLogger writes it, with its file. */
type Told = Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'source', string>;

function readErrors(text: string): { files: string[]; errors: Told[] } {
  const root = readXml(text);
  expect([root.name, Object.keys(root.attributes)]).toEqual(['checkstyle', ['version']]);
  const errors = root.children.flatMap((file) => {
    expect([file.name, Object.keys(file.attributes)]).toEqual(['file', ['name']]);
    return file.children.map(({ name, attributes, children }) => {
      expect([name, children]).toEqual(['error', []]);
      expect(['error', 'warning', 'info']).toContain(attributes.severity);
      return { file: file.attributes.name, ...attributes } as Told;
    });
  });
  return { files: root.children.map(({ attributes }) => attributes.name ?? ''), errors };
}

/** What must be told of findings; files come sorted. */
function expected(findings: readonly Diagnostic[]): Told[] {
  const files = [...new Set(findings.map(({ file }) => file))].sort();
  return files.flatMap((name) =>
    findings
      .filter(({ file }) => file === name)
      .map(({ file, range, severity, message, hint, rule }) => ({
        file: cleanText(visiblePath(file)),
        line: String(range.start.line),
        column: String(range.start.column),
        severity,
        message: cleanText(hint === undefined ? message : `${message}\n${hint}`),
        source: `karta.${rule}`,
      })),
  );
}

test('tells of an example what json does, and names the files without findings', async () => {
  const args = ['validate', 'examples/region', '--today', '2022-11-14', '--format'];
  const { findings, summary } = JSON.parse((await runKarta([...args, 'json'])).out);
  const { files, errors } = readErrors((await runKarta([...args, 'checkstyle'])).out);
  expect(errors).toEqual(expected(findings));
  expect(files).toHaveLength(summary.files);
  expect(files).toEqual([...files].sort());
});

test('gives back what the findings say, whatever it is', () => {
  fc.assert(
    fc.property(hostileFindings(), (findings) => {
      const text = checkstyle.render(reportOf(findings), ciContext) as string;
      expect(readErrors(text).errors).toEqual(expected(findings));
    }),
  );
});

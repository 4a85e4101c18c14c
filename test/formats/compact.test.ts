import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { compact } from '../../src/formats/compact.ts';
import { visibleLine } from '../../src/formats/visible-line.ts';
import { visiblePath } from '../../src/formats/visible-path.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, makeFinding, reportOf } from './check-reports.ts';

const render = (findings: readonly Diagnostic[]): string =>
  compact.render(reportOf(findings), ciContext) as string;

/** A line as editors read those of GCC: everything before the first place is the file. */
const GCC = /^(.*?):(\d+):(\d+):\s+(error|warning|info):\s+(.*) \[([a-z-]+)\]$/;

test('is a line a finding, in the words of compilers whatever the language', () => {
  expect(render([makeFinding(), makeFinding({ severity: 'info', rule: 'day-off' })])).toBe(
    'roadmap.yaml:2:10: error: Кода нет. [unknown-code]\nroadmap.yaml:2:10: info: Кода нет. [day-off]\n',
  );
});

test('is silent where nothing is wrong', async () => {
  const args = ['validate', 'examples/school-12', '--today', '2023-04-24', '--format', 'compact'];
  expect(await runKarta(args)).toEqual({ code: 0, out: '', err: '' });
});

test('tells of an example what json does', async () => {
  const args = ['validate', 'examples/school-12-as-received', '--today', '2023-04-01', '--format'];
  const { findings } = JSON.parse((await runKarta([...args, 'json'])).out);
  const lines = (await runKarta([...args, 'compact'])).out.split('\n').slice(0, -1);
  expect(lines.map((line) => GCC.exec(line)?.slice(1))).toEqual(
    findings.map(({ file, range: { start }, severity, message, rule }: Diagnostic) => [
      ...[file, String(start.line), String(start.column), severity, message, rule],
    ]),
  );
});

test('stays a line a finding, whatever it says', () => {
  fc.assert(
    fc.property(hostileFindings(), (findings) => {
      const text = render(findings);
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
      const lines = text.split('\n').slice(0, -1);
      expect(lines).toHaveLength(findings.length);
      for (const [index, { file, message }] of findings.entries()) {
        expect(lines[index]?.startsWith(`${visiblePath(file)}:`)).toBe(true);
        expect(lines[index]).toContain(visibleLine(message));
      }
    }),
  );
});

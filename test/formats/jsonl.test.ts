import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonl } from '../../src/formats/jsonl.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, reportOf } from './check-reports.ts';

/** Reads JSON Lines; the strictest readers take all of these for the end of a line. */
function readLines(text: string): Record<string, unknown>[] {
  const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/);
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

test('has the findings of json, a line each, and the summary in the end', async () => {
  const args = ['validate', 'examples/school-12-as-received', '--today', '2023-04-01', '--format'];
  const whole = JSON.parse((await runKarta([...args, 'json'])).out);
  const lines = readLines((await runKarta([...args, 'jsonl'])).out);
  const { schemaVersion, today, summary, findings } = whole;
  expect(lines.pop()).toEqual({ schemaVersion, kind: 'summary', today, ...summary });
  expect(lines).toEqual(
    findings.map((finding: object) => ({ schemaVersion, kind: 'finding', ...finding })),
  );
});

test('is the summary alone where nothing is wrong', async () => {
  const args = ['validate', 'examples/school-12', '--today', '2023-04-24', '--format', 'jsonl'];
  const [line, ...others] = readLines((await runKarta(args)).out);
  expect(line).toMatchObject({ kind: 'summary', plans: 1, errors: 0, ready: true });
  expect(others).toEqual([]);
});

test('gives back every finding as it went in, and steers no terminal', () => {
  fc.assert(
    fc.property(hostileFindings(), (findings) => {
      const text = jsonl.render(reportOf(findings), ciContext) as string;
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/u);
      const read = readLines(text).slice(0, -1);
      const expected = findings.map((one) => ({ schemaVersion: 1, kind: 'finding', ...one }));
      expect(read).toEqual(JSON.parse(JSON.stringify(expected)));
    }),
  );
});

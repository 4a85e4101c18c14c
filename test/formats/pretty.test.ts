import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { type CheckedPlan, reportCheck, type Strictness } from '../../src/report/check-report.ts';
import { ciContext, makeFinding, reportOf } from './check-reports.ts';

const LENIENT: Strictness = { strict: false, maxWarnings: undefined };

async function show(
  findings: readonly Diagnostic[],
  strictness: Strictness,
  plans: readonly CheckedPlan[] = [],
): Promise<string> {
  const { today, files, lines } = reportOf(findings);
  const outcome = { today, findings, lines, files: [...files], suppressed: 0, plans };
  return String(await pretty.render(reportCheck(outcome, strictness), ciContext));
}

const warnings = (number: number): Diagnostic[] =>
  Array.from({ length: number }, () => makeFinding({ severity: 'warning' }));

test.each([
  [{ strict: true, maxWarnings: undefined }, '— предупреждения не допускаются (--strict)'],
  [{ strict: false, maxWarnings: 0 }, '— предупреждения не допускаются (--max-warnings 0)'],
  [{ strict: false, maxWarnings: 3 }, '— предупреждений допускается не больше 3 (--max-warnings)'],
])('says why warnings alone keep a plan from being approved: %j', async (strictness, said) => {
  const text = (await show(warnings(4), strictness)).replace(/\s+/g, ' ');
  expect(text).toContain(`Не готово к утверждению: 4 предупреждения ${said}`);
  expect(await show(warnings(4), LENIENT)).not.toContain('допуска');
});

test('wraps the verdicts on schools', async () => {
  const plans = [1, 2].map(
    (number): CheckedPlan => ({
      school: { name: `Школа ${'с длинным названием '.repeat(6)}` },
      at: { file: `s-${number}/roadmap.yaml` },
      ...{ hasRoadmap: true, auditFile: undefined },
    }),
  );
  const text = await show(warnings(2), { strict: true, maxWarnings: undefined }, plans);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('shows the worst of very many findings of a file, and says how many more there are', async () => {
  const findings = [...warnings(5000), makeFinding({ severity: 'error', message: 'Худшее.' })];
  const text = await show(findings, LENIENT);
  expect(text.match(/unknown-code/g)).toHaveLength(200);
  expect(text).toContain('Худшее.');
  expect(text).toContain('И ещё 4801 замечание в этом файле');
  expect(text).toContain('--format compact');
  expect(text).toContain('1 ошибка, 5000 предупреждений');
  expect(await show(warnings(200), LENIENT)).not.toContain('И ещё');
});

test('writes a path on one line, with every sign of it', async () => {
  const text = await show([makeFinding({ file: 'a\n\r\tb.yaml' })], LENIENT);
  expect(text).toContain('a\\u000a\\u000d\\u0009b.yaml\n');
});

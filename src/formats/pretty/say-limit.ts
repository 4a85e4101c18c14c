import type { Language } from '../../core/text.ts';
import { count } from '../../language/count.ts';
import type { SeverityCounts, Strictness } from '../../report/check-report.ts';
import { passes } from '../../report/check-report.ts';

/** Why warnings fail the check, to stand behind their number; empty if they don't. */
export function sayLimit(
  { warning }: SeverityCounts,
  { strict, maxWarnings }: Strictness,
  language: Language,
): string {
  if (passes({ error: 0, warning }, { strict, maxWarnings })) return '';
  if (strict || maxWarnings === undefined || maxWarnings === 0) {
    const option = strict ? '--strict' : '--max-warnings 0';
    return {
      ru: ` — предупреждения не допускаются (${option})`,
      en: ` — no warnings are let pass (${option})`,
    }[language];
  }
  return {
    ru: ` — предупреждений допускается не больше ${maxWarnings} (--max-warnings)`,
    en: ` — at most ${count(maxWarnings, WARNINGS, 'en')} may pass (--max-warnings)`,
  }[language];
}

const WARNINGS = { ru: [], en: ['warning', 'warnings'] };

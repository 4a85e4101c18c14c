import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Language } from '../../core/text.ts';

/** So many findings of one rule in one file are shown. */
const MOST = 3;

/** So many lines are named; nobody looks up more. */
const MOST_LINES = 30;

/**
 * The findings, but of those of one rule in one file only the first; the last of them says on which lines the others
 * stand.
 */
export function cutFindings(
  findings: readonly Diagnostic[],
  language: Language,
): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.file, finding.rule]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return findings.flatMap((finding) => {
    const group = groups.get(JSON.stringify([finding.file, finding.rule])) ?? [];
    const index = group.indexOf(finding);
    if (index >= MOST) return [];
    const others = group.slice(MOST);
    if (index < MOST - 1 || others.length === 0) return [finding];
    const hint = [finding.hint, sayOthers(others, language)].filter(Boolean).join('; ');
    return [{ ...finding, hint }];
  });
}

function sayOthers(others: readonly Diagnostic[], language: Language): string {
  const lines = [...new Set(others.map(({ range }) => range.start.line))];
  const named = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? '…' : '');
  const { length } = others;
  return {
    ru: `и ещё ${length} ${length === 1 ? 'такое же' : 'таких же'}: ${lines.length === 1 ? 'строка' : 'строки'} ${named}`,
    en: `and ${length} more like this: ${lines.length === 1 ? 'line' : 'lines'} ${named}`,
  }[language];
}

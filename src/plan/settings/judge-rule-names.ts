import type { Finding } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import type { LoadedFile } from '../../schema/load-file.ts';
import { explainUnknownRule } from './explain-rule.ts';

/**
 * A config whose findings about the severity of a rule that there isn't are about the rule's name: once the name is
 * right, the severity may be too, but not the other way about.
 */
export function judgeRuleNames(loaded: LoadedFile, known: readonly string[]): LoadedFile {
  if (loaded.kind !== 'config') return loaded;
  const findings = loaded.findings.map((finding): Finding => {
    const rule = severityOf(finding.at);
    if (rule === undefined || known.includes(rule) || !('path' in finding.at)) return finding;
    return explainUnknownRule(rule, finding.at, known);
  });
  return { ...loaded, findings };
}

/** The rule whose severity stands at that place. */
function severityOf(at: Finding['at']): string | undefined {
  if (!('path' in at) || (at as Location).part === 'key') return undefined;
  const rule = String(at.path.at(-1));
  const way = at.path.slice(0, -1).map(String).join('.');
  return /^(?:overrides\.\d+\.)?rules$/.test(way) ? rule : undefined;
}

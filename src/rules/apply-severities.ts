import type { Finding } from '../core/diagnostic.ts';
import type { SeverityOf } from '../plan/settings/read-severities.ts';

/**
 * Makes findings as bad as the settings of their files say, and leaves out those of rules that are off. To be done
 * before consequences are hidden: a cause that nobody wants to hear of hides nothing.
 *
 * @param severityOf gives what holds in a file; undefined where its settings say nothing of rules
 */
export function applySeverities(
  findings: readonly Finding[],
  severityOf: (file: string) => SeverityOf | undefined,
): Finding[] {
  return findings.flatMap((finding) => {
    const { rule, at } = finding;
    const said = severityOf(at.file)?.(rule, at.file)?.value;
    if (said === 'off') return [];
    return said === undefined ? [finding] : [{ ...finding, severity: said }];
  });
}

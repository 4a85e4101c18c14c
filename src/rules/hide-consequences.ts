import type { Finding, Severity } from '../core/diagnostic.ts';
import type { Location, Span } from '../core/location.ts';
import { SEVERITY_RANK } from '../core/severity-rank.ts';

/**
 * Leaves out the findings that another one says it brings about. A cause is as bad as the worst of what it
 * hides: a warning in place of an error would let a file pass that nobody accepts. Of causes at one place the
 * first stays.
 */
export function hideConsequences(findings: readonly Finding[]): Finding[] {
  const causes = findings.filter(({ hides }) => hides);
  if (causes.length === 0) return [...findings];
  const places = new Map<string, { span: Span | undefined; cause: Finding }[]>();
  const severities = new Map<Finding, Severity>();
  const isHidden = (finding: Finding): boolean => {
    const { at, rule, severity } = finding;
    if (!('path' in at)) return false;
    const one = places
      .get(keyOf(at))
      ?.find(({ span, cause }) => cause.rule !== rule && covers(span, at.span));
    if (!one) return false;
    const before = severities.get(one.cause) ?? one.cause.severity;
    severities.set(one.cause, SEVERITY_RANK[severity] > SEVERITY_RANK[before] ? severity : before);
    return true;
  };
  const kept = new Set<Finding>();
  for (const cause of causes) {
    if (isHidden(cause)) continue;
    kept.add(cause);
    for (const place of cause.hides ?? []) {
      const key = keyOf(place);
      const group = places.get(key) ?? [];
      places.set(key, group);
      group.push({ span: place.span, cause });
    }
  }
  return findings
    .filter((one) => (one.hides ? kept.has(one) : !isHidden(one)))
    .map((one) => {
      const severity = severities.get(one);
      return severity ? { ...one, severity } : one;
    });
}

function keyOf({ file, path, part = 'value' }: Location): string {
  return JSON.stringify([file, part, ...path.map(String)]);
}

/** Whether a cause at `outer` can bring about what is found at `inner`, which lies at the same path. */
function covers(outer: Span | undefined, inner: Span | undefined): boolean {
  if (!outer) return true;
  return inner !== undefined && inner.start < outer.end && outer.start < inner.end;
}

import type { Facets } from '../../report/report.ts';
import type { Attributes } from './escape.ts';

/** What the page's filter reads from a row; lists have one entry a line. */
export function facetAttributes(
  facets: Facets | undefined,
  states: readonly string[] = [],
): Attributes {
  if (!facets && states.length === 0) return {};
  return {
    'data-state': list([...(facets?.state ? [facets.state] : []), ...states]),
    'data-role': list(facets?.roles ?? []),
    'data-code': list(facets?.codes ?? []),
  };
}

function list(values: readonly string[]): string | undefined {
  const lines = values.map((value) => value.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return lines.length > 0 ? [...new Set(lines)].join('\n') : undefined;
}

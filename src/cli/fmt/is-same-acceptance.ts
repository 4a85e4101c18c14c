import { partsOnLines } from '../../documents/format/parts-on-lines.ts';
import { allRules } from '../../pipeline.ts';
import { listDirectives } from '../../suppressions/list-directives.ts';

/** Whether the comments of two texts that accept findings accept them for the same fields and items. */
export function isSameAcceptance(one: string, other: string): boolean {
  return acceptances(one) === acceptances(other);
}

function acceptances(text: string): string {
  const known = allRules.map(({ id }) => id);
  const parts = partsOnLines(text);
  const listed = listDirectives('', text, known).map(({ text: directive, lines }) => {
    const paths = lines
      .flatMap((line) => parts.get(line) ?? [])
      .map((path) => JSON.stringify(path));
    return JSON.stringify([directive, ...new Set(paths.sort())]);
  });
  return listed.sort().join('\n');
}

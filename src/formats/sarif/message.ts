import { oneLine } from '../finding-sentence.ts';

/** A plain text of SARIF. Specification: SARIF 2.1.0, 3.11. */
export interface Message {
  text: string;
}

/** A text on one line in which readers of SARIF find neither links nor places to fill in. */
export function plain(text: string): string {
  return withoutPlaceholders(oneLine(text).replaceAll('](', '] (')) || '…';
}

/** A link to the related location of that number; GitHub shows only those that a message links to. */
export function link(text: string, id: number): string {
  const shown = oneLine(text, 200).replace(/[\\[\]]/g, '\\$&') || '…';
  return `[${withoutPlaceholders(shown)}](${id})`;
}

/**
 * `{0}` would be an argument that is missing. Other braces stay single, against the letter of 3.11.5: the readers
 * that people have show doubled ones doubled, and `{{from: …}}` would be wrong YAML.
 */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{+\d+\}+/g, (found) => found.replace(/[{}]/g, '$&$&'));
}

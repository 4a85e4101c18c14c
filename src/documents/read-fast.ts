import { load, Schema, Type } from 'js-yaml';
import { resolveCoreScalar } from './core-scalars.ts';

/**
 * Reads a text that `scanStructure` called simple. Undefined if it cannot: then the full reader, slower and
 * exact about places, says what is wrong or reads it after all. (At 100 levels js-yaml gives up of itself.)
 */
export function readFast(text: string): { value: unknown } | undefined {
  try {
    return { value: load(text, { schema }) ?? null };
  } catch {
    return undefined;
  }
}

/**
 * The core schema of YAML 1.2, for unquoted texts only. It knows no other type, not even those for text,
 * lists and mappings, so any tag in a file makes the reader fail.
 */
const schema = new Schema({
  implicit: [
    new Type('tag:karta/core', {
      kind: 'scalar',
      resolve: (text: string) => resolveCoreScalar(text) !== undefined,
      construct: (text: string) => resolveCoreScalar(text)?.value,
    }),
  ],
});

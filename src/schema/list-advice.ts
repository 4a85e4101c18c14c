import type { Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { SchemaField } from './schema-field.ts';
import { lineOf } from './write-example.ts';

/**
 * How to write a list whose items have fields, in the form of every day: a name, and below it lines with a
 * hyphen. Undefined for fields that take anything else.
 */
export function listAdvice(path: Path, field: SchemaField): Text | undefined {
  const name = path.at(-1);
  if (field.types.join() !== 'array' || typeof name !== 'string') return undefined;
  const [item] = (field.examples[0] ?? []) as readonly unknown[];
  if (typeof item !== 'object' || item === null) return undefined;
  const [first] = Object.entries(item);
  if (!first) return undefined;
  const line = `- ${lineOf([first[0]], first[1])}`;
  return {
    ru: `напишите «${name}:», а под ним каждую запись начните с дефиса, например со строки «${line}»`,
    en: `write “${name}:”, and below it begin each entry with a hyphen, for example with the line “${line}”`,
  };
}

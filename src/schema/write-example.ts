import type { Path } from '../core/location.ts';
import type { SchemaField } from './schema-field.ts';

/** The schema's example for a field, as a line of YAML: `when: до 15.04.2022`; empty if there is none. */
export function exampleLine(path: Path, field: SchemaField): string {
  return field.examples.length === 0 ? '' : lineOf(path, field.examples[0]);
}

/** A value at a path, as YAML: `status: done`, or only the value in a list, which may stand in brackets. */
export function lineOf(path: Path, value: unknown): string {
  return lineWith(path, writeYaml(value));
}

/** The same with the value in double quotes. */
export function quotedLineOf(path: Path, text: string): string {
  return lineWith(path, quoted(text));
}

function lineWith(path: Path, yaml: string): string {
  const name = path.at(-1);
  return typeof name === 'number' ? yaml : `${name}: ${yaml}`;
}

/** A value as YAML on one line. */
export function writeYaml(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value);
  if (Array.isArray(value)) return `[${value.map(writeYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([name, part]) => `${name}: ${writeYaml(part)}`);
  return `{${pairs.join(', ')}}`;
}

/** A text in double quotes, in which YAML reads it as a text whatever it looks like. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Whether any YAML parser reads the text as this text when it stands without quotes, in lists too. */
function isPlain(text: string): boolean {
  if (/^(?:true|false|yes|no|on|off|null|~)$/i.test(text)) return text === 'off';
  return /^(?:\d{2}\.\d{2}\.\d{4}|\d{4}\/\d{4}|[\p{L}№.][^:#,[\]{}"'\n]*)$/u.test(text);
}

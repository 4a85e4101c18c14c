import { visible } from '../visible.ts';

/** The text as HTML shows it letter by letter, whatever it holds; for element content and attribute values. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The same for element content only, with its line breaks. */
export function escapeLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

/** A name and its value; `true` for an attribute without a value, `undefined` and `false` for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The attributes of a tag, each with a blank before it. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

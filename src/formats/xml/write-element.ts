import { cleanText } from '../docx/clean-text.ts';

/** The first line of every file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Attributes by name; `undefined` for none. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with elements in it, each on lines of its own. */
export function writeElement(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const start = `<${name}${writeAttributes(attributes)}`;
  return children.length === 0 ? `${start}/>\n` : `${start}>\n${children.join('')}</${name}>\n`;
}

/** An element with a text in it. */
export function writeTextElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${writeAttributes(attributes)}>${guardLines(escapeXml(text))}</${name}>\n`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${guardLines(escapeXml(String(value)).replaceAll('\n', '&#10;'))}"`,
    )
    .join('');
}

/** The text without what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) or what is unsafe to show. */
function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The same text for whoever reads XML, and no command to GitHub Actions if it comes into its log. */
function guardLines(escaped: string): string {
  return escaped.replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;').replaceAll('##[', '#&#35;[');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

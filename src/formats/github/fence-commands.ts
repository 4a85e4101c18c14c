import { createHash } from 'node:crypto';

/**
 * A text for a GitHub Actions log that can't command the runner. A line that begins with `::` is a command to it, and
 * so is `##[…]` anywhere; plans come from strangers. Such a text is put between stop signs, which say the same token;
 * no text holds the token that is made of itself.
 */
export function fenceCommands(text: string): string {
  if (!COMMAND.test(text)) return text;
  const token = `karta-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  return `::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n`;
}

/** The runner takes U+0085 for a blank too. */
const COMMAND = /^(?:[^\S\r\n]|\u0085)*::|##\[/m;

/** The same for JSON, where `##[` can only stand in a text; programs read what they have always read. */
export function fenceJson(json: string): string {
  return json.replaceAll('##[', '#\\u0023[');
}

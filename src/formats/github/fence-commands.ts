import { createHash } from 'node:crypto';

/**
 * A text for a GitHub Actions log that can't command the runner. A line that begins with `::` is a command to it, and
 * so is `##[…]` anywhere; plans come from strangers. Such a text is put between stop signs, which say the same token;
 * no text holds the token that is made of itself.
 */
export function fenceCommands(text: string): string {
  if (!/^\s*::|##\[/m.test(text)) return text;
  const token = `karta-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  return `::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n`;
}

import type { Finding } from '../core/diagnostic.ts';
import type { Text } from '../core/text.ts';
import { spotAt } from './spot.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** What YAML 1.2.2 (5.1, c-printable) leaves out, within what UTF-8 can carry; lets tab, LF, CR and NEL pass. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** The finding for the first character that no YAML file may hold, if there is one. */
export function findControlCharacter(file: string, text: string): Finding | undefined {
  const at = text.search(FORBIDDEN);
  if (at === -1) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const message: Text = {
    ru: `Здесь стоит невидимый управляющий знак (U+${code}), каких в тексте плана быть не может: удалите его и наберите это место заново.`,
    en: `An invisible control character (U+${code}) stands here, which no plan can hold: delete it and type this place again.`,
  };
  return syntaxFinding(spotAt(file, text, at, at + 1), message, {
    problem: 'control-character',
    codePoint: `U+${code}`,
  });
}

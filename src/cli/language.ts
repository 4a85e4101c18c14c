import type { Language, Text } from '../core/text.ts';
import { configLanguage } from './config-language.ts';
import type { Host } from './host.ts';
import { sayNote } from './say-note.ts';

/**
 * The language to speak: `--lang`, `KARTA_LANG`, the settings, else the system's locale (Russian for ru, English for
 * all others). Looked up before the command line is read, because its errors are said in it too. A KARTA_LANG that names no
 * language is remarked upon on stderr.
 */
export async function chooseLanguage(
  args: readonly string[],
  host: Pick<Host, 'env' | 'cwd' | 'err'>,
): Promise<Language> {
  const { env, cwd } = host;
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = index < 0 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1]);
  if (said === 'ru' || said === 'en') return said;
  const wanted = env.KARTA_LANG?.trim() ?? '';
  const own = languageOf(wanted);
  if (own) return own;
  const settled = await configLanguage(args, cwd);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || windowsLocale(env);
  const language = settled ?? (/^ru\b/i.test(locale.replace('_', '-')) ? 'ru' : 'en');
  if (wanted !== '') sayNote(host, noLanguage(wanted)[language]);
  return language;
}

/** Reads `ru`, `RU`, `ru_RU.UTF-8`. */
function languageOf(text: string): Language | undefined {
  const [, name] = /^(ru|en)(?![a-z])/i.exec(text) ?? [];
  return name === undefined ? undefined : name.toLowerCase() === 'ru' ? 'ru' : 'en';
}

/** Only a remark: a wrong variable must not keep anybody from the help. */
function noLanguage(wanted: string): Text {
  const shown = wanted.length > 20 ? `${wanted.slice(0, 20)}…` : wanted;
  return {
    ru: `KARTA_LANG: «${shown}» — не язык, который знает karta; напишите ru или en`,
    en: `KARTA_LANG: “${shown}” is no language that karta knows; write ru or en`,
  };
}

/** On Windows no variable names the locale; the system does. Elsewhere none said means none set. */
function windowsLocale(env: Readonly<Record<string, string | undefined>>): string {
  return env.OS === 'Windows_NT' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}

import type { Language } from '../core/text.ts';
import { configLanguage } from './config-language.ts';
import type { Host } from './host.ts';

/**
 * The language to speak: `--lang`, `KARTA_LANG`, the settings, else the system's locale (Russian for ru, English for
 * all others). Looked up before the command line is read, because its errors are said in it too.
 */
export async function chooseLanguage(
  args: readonly string[],
  { env, cwd }: Pick<Host, 'env' | 'cwd'>,
): Promise<Language> {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = index < 0 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1]);
  for (const choice of [said, env.KARTA_LANG]) {
    if (choice === 'ru' || choice === 'en') return choice;
  }
  const settled = await configLanguage(args, cwd);
  if (settled) return settled;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || windowsLocale(env);
  return /^ru\b/i.test(locale.replace('_', '-')) ? 'ru' : 'en';
}

/** On Windows no variable names the locale; the system does. Elsewhere none said means none set. */
function windowsLocale(env: Readonly<Record<string, string | undefined>>): string {
  return env.OS === 'Windows_NT' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}

import { type Day, parseDay } from '../core/day.ts';
import { UsageError } from '../core/errors.ts';
import type { Language } from '../core/text.ts';
import type { FormatContext } from '../formats/format.ts';
import type { CheckPlace } from './check/group-check.ts';
import type { Host } from './host.ts';
import { baseOf } from './outputs/ci.ts';

/** The options that every command has, as commander gives them. */
export interface CommonOptions {
  lang?: Language;
  today?: string;
  color?: 'auto' | 'always' | 'never';
  width?: number;
  ascii?: boolean;
  format?: readonly string[];
  output?: readonly string[];
  csv?: 'excel' | 'plain';
}

/** What the options, the environment and the terminal come to. */
export interface Session extends FormatContext {
  host: Host;
  /** Whether files may hold colours too; `color` is for stdout. */
  hasColorInFiles: boolean;
}

/** Where and how the session checks files that lie in these folders. */
export function placeOf(
  folders: readonly string[],
  { host, today, language }: Pick<Session, 'host' | 'today' | 'language'>,
): CheckPlace {
  return { cwd: host.cwd, folders, today, language };
}

export function openSession(options: CommonOptions, language: Language, host: Host): Session {
  return {
    host,
    language,
    today: chooseToday(options.today, host),
    color: chooseColor(options, host),
    hasColorInFiles: options.color === 'always',
    base: baseOf(host),
    width: options.width ?? host.columns ?? 80,
    csv: options.csv ?? 'excel',
    ascii: options.ascii ?? (host.isTerminal && !isUnicode(host.env)),
  };
}

/** `--today`, `KARTA_TODAY`, else the system's date in the local time zone. */
function chooseToday(said: string | undefined, host: Host): Day {
  const text = said ?? (host.env.KARTA_TODAY || undefined);
  if (text === undefined) return localDay(host.now());
  const day = parseDay(text);
  if (day) return day;
  const name = said === undefined ? 'KARTA_TODAY' : '--today';
  throw new UsageError({
    ru: `${name}: «${text}» — не дата; напишите, например, ${name === '--today' ? '--today ' : ''}2022-09-01 или 01.09.2022`,
    en: `${name}: “${text}” is not a date; write, for example, ${name === '--today' ? '--today ' : ''}2022-09-01 or 01.09.2022`,
  });
}

function localDay(now: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `--color`, `NO_COLOR` (https://no-color.org), `FORCE_COLOR`, else whether a terminal shows it. */
function chooseColor({ color }: CommonOptions, { env, isTerminal }: Host): boolean {
  if (color === 'always' || color === 'never') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== 'dumb';
}

/** Whether the locale's encoding can show more than ASCII; it can where nothing is said. */
function isUnicode(env: Host['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return !locale || /utf-?8/i.test(locale);
}

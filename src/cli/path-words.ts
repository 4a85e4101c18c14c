/** Options that are followed by a value. */
const WITH_VALUE = new Set(
  [
    ...['lang', 'today', 'color', 'width', 'format', 'output', 'csv', 'max-warnings', 'shard'],
    ...['baseline', 'cache-folder', 'workers', 'plan', 'within', 'period', 'from', 'to', 'role'],
    ...['code', 'school', 'state', 'task', 'group', 'sort', 'columns'],
    ...['date', 'evidence', 'step', 'occurrence', 'reason', 'out', 'map', 'ci'],
  ].map((name) => `--${name}`),
);

/** Options that may be followed by a value. */
const MAY_HAVE_VALUE = new Set(['--changed', '--write-baseline', '--fix']);

/** Options whose value says which plans a call is about. */
const NAMES_PLANS = new Set(['--plan', '--changed', '--out']);

/** Commands whose arguments are no paths. */
const WITHOUT_PATHS = new Set(['dates', 'explain', 'rules', 'help']);

/** What follows an option as its value. */
export type TakesValue = 'none' | 'always' | 'maybe';

/** Whether an option (`--name`) takes a value; the same in all commands. */
export function takesValue(option: string): TakesValue {
  if (WITH_VALUE.has(option)) return 'always';
  return MAY_HAVE_VALUE.has(option) ? 'maybe' : 'none';
}

/**
 * The words of a command line that name plans, before anything else is known of it: arguments first, then those values of
 * options that may be a folder too.
 */
export function pathWords(args: readonly string[]): readonly string[] {
  const words: string[] = [];
  const values: string[] = [];
  let command: string | undefined;
  let onlyWords = false;
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (onlyWords || !word.startsWith('-')) {
      if (command === undefined) command = word;
      else words.push(word);
      continue;
    }
    onlyWords = word === '--';
    const [name = '', said] = cutAtEquals(word);
    const next = args[index + 1];
    const follows = takesValue(name);
    const takesNext =
      said === undefined &&
      next !== undefined &&
      (follows === 'always' || (follows === 'maybe' && !next.startsWith('-')));
    if (takesNext) index++;
    const value = takesNext ? next : said;
    if (value !== undefined && NAMES_PLANS.has(name)) values.push(value);
  }
  return [...(command !== undefined && WITHOUT_PATHS.has(command) ? [] : words), ...values];
}

function cutAtEquals(word: string): readonly string[] {
  const cut = word.indexOf('=');
  return cut < 0 ? [word] : [word.slice(0, cut), word.slice(cut + 1)];
}

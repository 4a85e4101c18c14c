import type { Finding } from '../../core/diagnostic.ts';
import type { Text } from '../../core/text.ts';
import { cut } from '../../schema/place-words.ts';
import { writeYaml } from '../../schema/write-example.ts';
import type { Sourced } from './sourced.ts';

/** Names have at most so many stars, and globs so many `**`: matching takes very long with more of them. */
const MOST_STARS = 3;

/** Says what is wrong with a glob, if anything is; whether any file is called so makes no difference. */
export function explainGlob({ value, at }: Sourced<string>): Finding | undefined {
  const problem = problemOf(value.replace(/^\s*!/, '').trim());
  if (!problem) return undefined;
  const glob = cut(value);
  const { ru, en } = MESSAGES[problem];
  const finding: Finding = {
    rule: 'invalid-value',
    severity: 'error',
    message: { ru: ru.replace('…', () => glob), en: en.replace('…', () => glob) },
    at,
    data: { glob: cut(value, 200), problem },
  };
  if (problem !== 'backslash') return finding;
  const right = value.replaceAll('\\', '/');
  const title = { ru: `Заменить на «${cut(right)}»`, en: `Replace with “${cut(right)}”` };
  return { ...finding, fix: { title, at, replacement: writeYaml(right) } };
}

function problemOf(glob: string): keyof typeof MESSAGES | undefined {
  if (/^(?:[A-Za-z]:(?:[\\/]|$)|~[\\/]|[\\/]{2}|file:)/i.test(glob)) return 'absolute';
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob)) return 'leads-out';
  if (/[\r\n]/.test(glob)) return 'several-lines';
  if (glob === '' || glob.startsWith('#')) return 'empty';
  // A backslash takes away the meaning of these signs, as in .gitignore.
  if (/\\(?![#! [\]\\])/.test(glob)) return 'backslash';
  if (/\{[^{}]*,[^{}]*\}/.test(glob)) return 'braces';
  const names = glob.split('/');
  const deep = names.filter((name) => name === '**').length;
  return deep > MOST_STARS || names.some((name) => count(name) > MOST_STARS) ? 'stars' : undefined;
}

function count(name: string): number {
  return name.match(/\*+/g)?.length ?? 0;
}

const MESSAGES = {
  absolute: {
    ru: 'Шаблон «…» начинается с диска или личной папки: запишите путь от папки этого файла настроек, например archive/**.',
    en: 'The pattern “…” begins with a drive or a home folder: write the way from the folder of this settings file, such as archive/**.',
  },
  'leads-out': {
    ru: 'Шаблон «…» ведёт вверх, а действует только внутри папки, в которой лежит этот файл настроек: уберите «..» или перенесите шаблон в настройки папки выше.',
    en: 'The pattern “…” leads upwards but holds only inside the folder of this settings file: take “..” out, or move the pattern to the settings of a folder above.',
  },
  'several-lines': {
    ru: 'В шаблоне «…» несколько строк: запишите каждый шаблон отдельным пунктом списка.',
    en: 'The pattern “…” has several lines: write each pattern as an item of its own.',
  },
  empty: {
    ru: 'Шаблон «…» ничего не называет: напишите имя файла или папки, например archive/**, или уберите пункт.',
    en: 'The pattern “…” names nothing: write the name of a file or folder, such as archive/**, or take the item out.',
  },
  backslash: {
    ru: 'В шаблоне «…» косая черта стоит не в ту сторону: папки разделяет «/», например archive/**.',
    en: 'The pattern “…” has a backslash: “/” parts folders, as in archive/**.',
  },
  braces: {
    ru: 'Фигурные скобки в шаблоне «…» не действуют: запишите каждый вариант отдельным пунктом списка.',
    en: 'Braces do nothing in the pattern “…”: write each alternative as an item of its own.',
  },
  stars: {
    ru: 'В шаблоне «…» слишком много звёздочек: оставьте в каждом имени не больше трёх и не больше трёх «**».',
    en: 'The pattern “…” has too many stars: leave at most three in each name, and at most three “**”.',
  },
} satisfies Readonly<Record<string, Text>>;

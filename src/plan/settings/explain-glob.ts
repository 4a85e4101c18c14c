import type { Finding } from '../../core/diagnostic.ts';
import type { Text } from '../../core/text.ts';
import { cut } from '../../schema/place-words.ts';
import { writeYaml } from '../../schema/write-example.ts';
import type { Sourced } from './sourced.ts';
import { hasTooManyStars } from './too-many-stars.ts';

/** Says what is wrong with globs that stand in one list; whether any file is called so makes no difference. */
export function explainGlobs(globs: readonly Sourced<string>[]): Finding[] {
  const first = globs.findIndex(({ value }) => !isException(value));
  const idle = first < 0 ? globs.length : first;
  return globs.flatMap((glob, index) => {
    const finding = explainGlob(glob) ?? (index < idle && explain(glob, 'no-exception'));
    return finding ? [finding] : [];
  });
}

function isException(glob: string): boolean {
  return glob.trimStart().startsWith('!');
}

/** Says what is wrong with a glob by itself, if anything is. */
export function explainGlob(glob: Sourced<string>): Finding | undefined {
  const problem = problemOf(glob.value.replace(/^\s*!/, '').trim());
  return problem && explain(glob, problem);
}

function explain({ value, at }: Sourced<string>, problem: Problem): Finding {
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
  return { ...finding, fix: { title, safety: 'sure', at, replacement: writeYaml(right) } };
}

type Problem = keyof typeof MESSAGES;

function problemOf(glob: string): Problem | undefined {
  if (/^(?:[A-Za-z]:(?:[\\/]|$)|~[\\/]|[\\/]{2}|file:)/i.test(glob)) return 'absolute';
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob)) return 'leads-out';
  if (/[\r\n]/.test(glob)) return 'several-lines';
  if (/^\.?\/*$/.test(glob) || glob.startsWith('#')) return 'empty';
  // A backslash takes away the meaning of these signs, as in .gitignore.
  if (/\\(?![#! [\]\\])/.test(glob)) return 'backslash';
  if (/\{[^{}]*,[^{}]*\}/.test(glob)) return 'braces';
  return hasTooManyStars(glob) ? 'stars' : undefined;
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
  'no-exception': {
    ru: 'Шаблон «…» — исключение, но перед ним нет шаблона, из которого его делать: поставьте его после такого шаблона или уберите пункт.',
    en: 'The pattern “…” makes an exception, but no pattern stands before it to make it from: put it after one, or take the item out.',
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

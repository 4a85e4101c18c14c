import type { Text } from '../core/text.ts';
import { cut } from '../schema/place-words.ts';
import type { CostlyPattern } from './git-ignore.ts';
import type { LeftOut } from './settings-ignore.ts';

/** Says that a folder which the call names is not checked, and by which line of the settings. */
export async function sayPassedOver(leftOut: LeftOut): Promise<Text> {
  const { path } = leftOut;
  const why = await nameCause(leftOut);
  return {
    ru: `папка ${path} не проверена: её велено пропускать (${why.ru}); чтобы проверить её план, назовите сам файл`,
    en: `the folder ${path} was not checked: the settings pass it over (${why.en}); to check a plan in it, name the file itself`,
  };
}

/** `karta.config.yaml:3, шаблон «klyuchi/»`. */
export async function nameCause({ config, glob, line }: LeftOut): Promise<Text> {
  const place = `${config}:${await line()}`;
  return { ru: `${place}, шаблон «${cut(glob)}»`, en: `${place}, pattern “${cut(glob)}”` };
}

/** Says which lines of `.gitignore` files are not heeded, a file at a time. */
export function sayCostly(
  patterns: readonly CostlyPattern[],
  shown: (path: string) => string,
): Text[] {
  const lines = new Map<string, Set<number>>();
  for (const { file, line } of patterns) {
    lines.set(file, (lines.get(file) ?? new Set()).add(line));
  }
  return [...lines].map(([file, numbers]) => {
    const places = `${shown(file)}:${[...numbers].slice(0, MOST_LINES).join(', ')}`;
    return {
      ru: `${places}: в шаблоне слишком много звёздочек, и karta его не учитывает: хватит трёх в имени и трёх «**»`,
      en: `${places}: the pattern has too many stars, and karta does not heed it: three in a name and three “**” will do`,
    };
  });
}

const MOST_LINES = 5;

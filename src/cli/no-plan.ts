import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import { nameCause } from './say-search.ts';
import type { LeftOut } from './settings-ignore.ts';

/** Says that nothing was found in files and folders, and what may be the cause. */
export async function noPlan(
  paths: readonly string[],
  cwd: string,
  leftOut: readonly LeftOut[],
): Promise<UsageError> {
  const folders = paths.length > 0 ? paths : ['.'];
  const where = folders.join(', ');
  if (leftOut.length > 0) return sayLeftOut(leftOut);
  const [near] = folders.flatMap((folder) => misnamed(resolve(cwd, folder)));
  if (near) {
    return new UsageError({
      ru: `Здесь нет плана, но есть файл ${near.name}: переименуйте его в ${near.right}`,
      en: `There is no plan here, but there is a file ${near.name}: rename it to ${near.right}`,
    });
  }
  return new UsageError({
    ru: `Здесь нет плана: в «${where}» не нашлось ни audit.yaml, ни roadmap.yaml`,
    en: `There is no plan here: no audit.yaml and no roadmap.yaml in “${where}”`,
  });
}

/** So many of the causes are named. */
const MOST_CAUSES = 3;

async function sayLeftOut(leftOut: readonly LeftOut[]): Promise<UsageError> {
  const each = [...new Map(leftOut.map((one) => [one.path, one])).values()];
  const causes = await Promise.all(
    each.slice(0, MOST_CAUSES).map(async (one): Promise<Text> => {
      const [ru, en] = one.isFolder ? ['папку', 'the folder'] : ['файл', 'the file'];
      const why = await nameCause(one);
      return { ru: `${ru} ${one.path} (${why.ru})`, en: `${en} ${one.path} (${why.en})` };
    }),
  );
  const more = each.length - causes.length;
  const ru = [...causes.map((one) => one.ru), ...(more > 0 ? [`ещё ${more}`] : [])].join(', ');
  const en = [...causes.map((one) => one.en), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return new UsageError({
    ru: `Проверять нечего, потому что настройки велят пропускать ${ru}; уберите шаблон из поля ignore или назовите сам файл плана`,
    en: `There is nothing to check, since the settings pass over ${en}; take the pattern out of the field ignore, or name the plan’s file itself`,
  });
}

/** Files whose names are nearly right: Notepad adds `.txt`, and hides it; or a letter is a capital. */
function misnamed(folder: string): { name: string; right: string }[] {
  return namesIn(folder).flatMap((name) => {
    const [, kind] = /^(audit|roadmap)\.ya?ml(?:\.txt)?$/i.exec(name) ?? [];
    return kind ? [{ name, right: `${kind.toLowerCase()}.yaml` }] : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

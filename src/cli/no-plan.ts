import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { readFolder } from './search-folder.ts';
import type { LeftOut } from './settings-ignore.ts';

/** Says that nothing was found in files and folders, and what may be the cause. */
export function noPlan(
  paths: readonly string[],
  cwd: string,
  [leftOut]: readonly LeftOut[],
): UsageError {
  const folders = paths.length > 0 ? paths : ['.'];
  const where = folders.join(', ');
  if (leftOut) return sayLeftOut(where, leftOut);
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

function sayLeftOut(where: string, { path, isFolder, config, glob }: LeftOut): UsageError {
  const [ru, en] = isFolder ? ['папку', 'the folder'] : ['файл', 'the file'];
  return new UsageError({
    ru: `Здесь нечего проверять: в «${where}» ${ru} ${path} пропускают настройки (${config}, ignore: ${glob}); уберите этот шаблон из настроек или назовите сам файл плана`,
    en: `There is nothing to check: in “${where}” the settings leave out ${en} ${path} (${config}, ignore: ${glob}); take that pattern out of the settings, or name the plan’s file itself`,
  });
}

/** Files whose names are nearly right: Notepad adds `.txt`, and hides it; or a letter is a capital. */
function misnamed(folder: string): { name: string; right: string }[] {
  return readFolder(folder).flatMap(({ name }) => {
    const [, kind] = /^(audit|roadmap)\.ya?ml(?:\.txt)?$/i.exec(name) ?? [];
    return kind ? [{ name, right: `${kind.toLowerCase()}.yaml` }] : [];
  });
}

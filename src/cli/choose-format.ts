import { UsageError } from '../core/errors.ts';
import type { Format } from '../formats/format.ts';

/**
 * The format that `--format` names, else the one that the ending of `--output` names, else the first.
 * Throws UsageError for a name that the registry does not have.
 */
export async function chooseFormat<In>(
  registry: Readonly<Record<string, () => Promise<Format<In>>>>,
  { format, output }: { format?: string; output?: string },
): Promise<Format<In>> {
  const names = Object.keys(registry);
  const ending = names.find((name) => output?.endsWith(`.${name}`));
  const name = format ?? ending ?? names[0] ?? '';
  const load = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (load) return load();
  throw new UsageError({
    ru: `Нет формата «${name}»; есть ${names.join(', ')}`,
    en: `There is no format “${name}”; there are ${names.join(', ')}`,
  });
}

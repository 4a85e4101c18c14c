import { UsageError } from '../../core/errors.ts';
import type { FormatRegistry } from '../../formats/format.ts';
import { formatByEnding, refuseOtherEnding } from './file-ending.ts';
import { AUTO, type NamedFormat } from './named-format.ts';

/** A format by its name, and its file. */
export interface Choice {
  name: string;
  file: string;
}

/** The one format without a file, if any. Throws UsageError for several. */
export function onlyBare<In>(
  asked: readonly NamedFormat[],
  registry: FormatRegistry<In>,
): string | undefined {
  const [first, second] = asked.filter(({ file }) => file === undefined);
  if (!first || !second) return first?.name;
  const all = asked.filter(({ file }) => file === undefined).map(({ name }) => name);
  const name = second.name === AUTO ? first.name : second.name;
  const example = `--format ${name}=karta.${registry[name]?.extensions[0] ?? 'txt'}`;
  throw new UsageError({
    ru: `Без файла можно назвать только один вид, а здесь их несколько: ${all.join(', ')}; к остальным допишите файл, например ${example}`,
    en: `Only one format can go without a file, and here are several: ${all.join(', ')}; give the others a file, such as ${example}`,
  });
}

/** What goes to files; `bare` is the format of every `--output`, instead of its ending's. */
export function chooseFiles<In>(
  asked: readonly NamedFormat[],
  output: readonly string[],
  bare: string | undefined,
  registry: FormatRegistry<In>,
): Choice[] {
  const named = asked.flatMap(({ name, file }) => (file === undefined ? [] : [{ name, file }]));
  for (const choice of named) {
    if (choice.name === AUTO) throw autoToFile(choice.file);
    refuseOtherEnding(choice, registry, true);
  }
  const others = output.map((file) => ({ name: bare ?? formatByEnding(file, registry), file }));
  for (const choice of others) refuseOtherEnding(choice, registry, false);
  return [...named, ...others];
}

function autoToFile(file: string): UsageError {
  return new UsageError({
    ru: `${AUTO} само выбирает, что показать, и в файл не пишет; назовите вид, например --format json=${file}`,
    en: `${AUTO} chooses what to show and writes no files; name a format, such as --format json=${file}`,
  });
}

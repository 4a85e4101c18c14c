import { UsageError } from '../../core/errors.ts';
import type { FormatEntry, FormatRegistry } from '../../formats/format.ts';

/** The name of the format that a file's ending stands for. Throws UsageError if it stands for none or for several. */
export function formatByEnding<In>(file: string, registry: FormatRegistry<In>): string {
  const entries = Object.entries(registry);
  const choosing = entries.filter(([, entry]) => !entry.isChosenByName);
  const [found] = choosing
    .map(([name, entry]) => ({ name, length: endingLength(file, entry) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  if (found) return found.name;
  const fitting = entries.filter(([, entry]) => hasEnding(file, entry));
  const [first, ...others] = fitting.map(([id]) => id);
  if (first !== undefined) throw notOneFormat(file, first, others);
  const endings = choosing.flatMap(([, { extensions }]) => extensions.slice(0, 1));
  const all = [...new Set(endings)].map((ending) => `.${ending}`).join(', ');
  throw new UsageError({
    ru: `По имени «${file}» не понять, каким должен быть файл; закончите имя на ${all} или добавьте --format`,
    en: `The name “${file}” doesn’t say what the file is to be; end it with ${all}, or add --format`,
  });
}

/**
 * Throws UsageError if a file's ending says another format than the one that is named: a Word file by the name of a page
 * would open nowhere. `NAME=FILE` says both in one breath, so texts are then taken at their word: SARIF in a file
 * `results.json` is common. Plain text endings say nothing.
 */
export function refuseOtherEnding<In>(
  { name, file }: { name: string; file: string },
  registry: FormatRegistry<In>,
  isInOneBreath: boolean,
): void {
  const named = registry[name];
  if (!named || hasEnding(file, named)) return;
  const others = Object.entries(registry).filter(
    ([id, entry]) => id !== name && hasEnding(file, entry) && !hasEnding(file, TEXT),
  );
  const isBinary = [named, ...others.map(([, entry]) => entry)].some((one) => one.isBinary);
  if (others.length === 0 || (isInOneBreath && !isBinary)) return;
  throw new UsageError({
    ru: `--format ${name}, а имя файла «${file}» говорит о другом виде; оставьте одно из двух`,
    en: `--format ${name}, but the name “${file}” says another format; leave one of the two`,
  });
}

const TEXT = { extensions: ['txt'] };

function hasEnding(file: string, entry: Pick<FormatEntry<never>, 'extensions'>): boolean {
  return endingLength(file, entry) > 0;
}

/** Of `plan.sarif.json` both `json` and `sarif.json` are endings; the longer one says more. */
function endingLength(
  file: string,
  { extensions }: Pick<FormatEntry<never>, 'extensions'>,
): number {
  const fitting = extensions.filter((ending) => file.toLowerCase().endsWith(`.${ending}`));
  return Math.max(0, ...fitting.map(({ length }) => length));
}

function notOneFormat(file: string, first: string, others: readonly string[]): UsageError {
  const names = { ru: [first, ...others].join(' или '), en: [first, ...others].join(' or ') };
  return new UsageError({
    ru: `По имени «${file}» не понять, это ${names.ru}; назовите вид: --format ${first}=${file}`,
    en: `The name “${file}” doesn’t say whether it is ${names.en}; name the format: --format ${first}=${file}`,
  });
}

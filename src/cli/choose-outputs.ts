import { UsageError } from '../core/errors.ts';
import type { Text } from '../core/text.ts';
import type { Format, FormatEntry, FormatRegistry } from '../formats/format.ts';
import type { Session } from './session.ts';

/** Where a result goes, and how it is written. */
export interface Output<In> {
  format: Format<In>;
  /** Undefined for stdout. */
  file: string | undefined;
}

interface OutputOptions {
  format?: string;
  output?: readonly string[];
}

/**
 * What is to be written: one for each `--output`, in the format that `--format` names or else its ending; without
 * any, one for stdout. Throws UsageError for endings that no format has, and for bytes on a screen.
 */
export async function chooseOutputs<In>(
  registry: FormatRegistry<In>,
  { format, output = [] }: OutputOptions,
  { host }: Session,
): Promise<[Output<In>, ...Output<In>[]]> {
  const named = format === undefined ? undefined : registry[format];
  for (const file of named ? output : []) refuseOtherEnding(file, format ?? '', registry);
  const chosen = output.map((file) => ({ file, entry: named ?? formatOf(file, registry) }));
  const [first, ...rest] = await Promise.all(
    chosen.map(async ({ file, entry }) => ({ file, format: await entry.load() })),
  );
  if (first) return [first, ...rest];
  const [entry = Object.values(registry)[0]] = [named];
  if (!entry) throw new Error('a registry without formats');
  if (entry.isBinary && host.isTerminal) throw notForScreens(format ?? '', entry);
  return [{ file: undefined, format: await entry.load() }];
}

/** A Word file by the name of a page would open nowhere. Plain text endings say nothing. */
function refuseOtherEnding<In>(file: string, format: string, registry: FormatRegistry<In>): void {
  const name = file.toLowerCase();
  const isOther = Object.entries(registry).some(
    ([id, { extensions }]) =>
      id !== format &&
      extensions.some((one) => one !== 'txt' && name.endsWith(`.${one}`)) &&
      !registry[format]?.extensions.some((one) => name.endsWith(`.${one}`)),
  );
  if (!isOther) return;
  throw new UsageError({
    ru: `--format ${format}, а имя файла «${file}» говорит о другом виде; оставьте одно из двух`,
    en: `--format ${format}, but the name “${file}” says another format; leave one of the two`,
  });
}

function formatOf<In>(file: string, registry: FormatRegistry<In>): FormatEntry<In> {
  const name = file.toLowerCase();
  const entries = Object.values(registry);
  const entry = entries.find((one) => one.extensions.some((ending) => name.endsWith(`.${ending}`)));
  if (entry) return entry;
  const endings = entries.flatMap(({ extensions }) => extensions.slice(0, 1));
  const all = [...new Set(endings)].map((ending) => `.${ending}`).join(', ');
  throw new UsageError({
    ru: `По имени «${file}» не понять, каким должен быть файл; закончите имя на ${all} или добавьте --format`,
    en: `The name “${file}” doesn’t say what the file is to be; end it with ${all}, or add --format`,
  });
}

function notForScreens(
  name: string,
  { extensions }: { extensions: readonly string[] },
): UsageError {
  const example = `--output plan.${extensions[0]}`;
  const text: Text = {
    ru: `Файл ${name} на экране не прочесть; запишите его: ${example}`,
    en: `A ${name} file can’t be read on a screen; write it to a file: ${example}`,
  };
  return new UsageError(text);
}

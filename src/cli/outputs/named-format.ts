import { UsageError } from '../../core/errors.ts';

/** The name that stands for what the place suggests. */
export const AUTO = 'auto';

/** One `--format`: a format, and the file that it goes to if the option says so. */
export interface NamedFormat {
  name: string;
  file: string | undefined;
}

/** Reads `NAME` or `NAME=FILE`; a file's name may hold any sign, `=` too. Throws UsageError if the file has no name. */
export function readNamedFormat(text: string): NamedFormat {
  const end = text.indexOf('=');
  if (end < 0) return { name: text, file: undefined };
  const [name, file] = [text.slice(0, end), text.slice(end + 1)];
  if (file.trim() !== '') return { name, file };
  throw new UsageError({
    ru: `После «${text}» нет имени файла; напишите, например, --format ${name}=karta.${name}`,
    en: `There is no file name after “${text}”; write, for example, --format ${name}=karta.${name}`,
  });
}

/** Throws UsageError for a name that is none of these, with the one that may be meant. */
export async function refuseUnknown(name: string, names: readonly string[]): Promise<void> {
  if (names.includes(name)) return;
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(name.toLowerCase(), names);
  const isNear = distance(name.toLowerCase(), nearest) <= Math.ceil(name.length / 4);
  const list = names.join(', ');
  if (!isNear) {
    throw new UsageError({
      ru: `--format: «${name}» не подходит, можно ${list}`,
      en: `--format: “${name}” won't do, it is one of ${list}`,
    });
  }
  throw new UsageError({
    ru: `--format: «${name}» не подходит; может быть, ${nearest}? Можно: ${list}`,
    en: `--format: “${name}” won't do; did you mean ${nearest}? It is one of ${list}`,
  });
}

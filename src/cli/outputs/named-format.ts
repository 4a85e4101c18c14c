import { UsageError } from '../../core/errors.ts';
import { checkFormats, reportFormats } from '../../formats/index.ts';

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
  refuseOthers(name, names);
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

/** A format that another command has: the check has those for programs, documents those for paper. */
function refuseOthers(name: string, names: readonly string[]): void {
  const list = names.join(', ');
  const isOfChecks = Object.hasOwn(checkFormats, name);
  if (name === 'terminal' || (!isOfChecks && !Object.hasOwn(reportFormats, name))) return;
  const ending = reportFormats[name]?.extensions[0];
  const call = isOfChecks
    ? `karta validate --format ${name}`
    : `karta plan --format ${name}=plan.${ending}`;
  throw new UsageError({
    ru: `--format: вид ${name} есть только у ${isOfChecks ? 'проверки' : 'документов'}: ${call}; здесь можно ${list}`,
    en: `--format: only ${isOfChecks ? 'the check' : 'documents'} can be had as ${name}: ${call}; here it is one of ${list}`,
  });
}

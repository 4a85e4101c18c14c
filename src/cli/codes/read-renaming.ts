import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Renaming } from '../../codes/rename-in-file.ts';
import { isOneCode } from '../../codes/split-codes.ts';
import { UsageError } from '../../core/errors.ts';
import { fieldFinder, takesText } from '../../schema/schema-field.ts';
import { suggestForm } from '../../schema/suggest-form.ts';

/** What the words of `rename-code` come to. */
export interface AskedRenaming {
  renaming: Renaming;
  paths: readonly string[];
}

/** `OLD NEW [PATHS]`, or `OLD=NEW OLD=NEW… [PATHS]`. Throws UsageError for what can't be meant. */
export function readRenaming(words: readonly string[], cwd: string): AskedRenaming {
  const isPair = (word: string): boolean => word.includes('=') && !existsSync(resolve(cwd, word));
  const firstPath = words.findIndex((word) => !isPair(word));
  const count = firstPath === -1 ? words.length : firstPath;
  if (count > 0) {
    const pairs = words.slice(0, count).map((word) => word.split('='));
    return { renaming: collect(pairs), paths: words.slice(count) };
  }
  const [from, to, ...paths] = words;
  if (from === undefined || to === undefined) throw TOO_FEW;
  if (isPair(to)) throw MIXED;
  return { renaming: collect([[from, to]]), paths };
}

function collect(pairs: readonly (readonly string[])[]): Renaming {
  const renaming = new Map<string, string>();
  for (const [one = '', other = '', more] of pairs) {
    const [from, to] = [readCode(one), readCode(other)];
    if (more !== undefined) throw MIXED;
    if (from === to) throw same(from);
    if (renaming.has(from)) throw twice(from);
    const clash = [...renaming].find(([, taken]) => taken === to);
    if (clash) throw united(clash[0], from, to);
    renaming.set(from, to);
  }
  return renaming;
}

/** A code as the schema takes it, which is read as one wherever it stands. Throws UsageError. */
export function readCode(word: string): string {
  const code = word.trim();
  const field = fieldFinder('audit')(['factors', 0, 'parameters', 0, 'code']);
  if (takesText(field, code)) {
    if (isOneCode(code)) return code;
    throw noCode(code);
  }
  const meant = suggestForm(code, field)?.meant;
  if (meant !== undefined) throw notQuite(word, meant);
  throw new UsageError({
    ru: `«${word}» — не код: он состоит из букв и цифр, разделённых точками или дефисами, и не длиннее ${field.maxLength} знаков, например 5.7`,
    en: `“${word}” is not a code: it is made of letters and digits with dots or hyphens between them, ${field.maxLength} at most, such as 5.7`,
  });
}

function noCode(word: string): UsageError {
  return new UsageError({
    ru: `«${word}» не может быть кодом: в перечне кодов это слово только соединяет их, например «8.2 и 8.4»; выберите другой код`,
    en: `“${word}” can’t be a code: between codes it is only the Russian word for “and”; choose another code`,
  });
}

function notQuite(word: string, meant: string): UsageError {
  return new UsageError({
    ru: `«${word}» — не код; возможно, ${meant}`,
    en: `“${word}” is not a code; perhaps ${meant}`,
  });
}

const TOO_FEW = new UsageError({
  ru: 'Напишите прежний код и новый: karta rename-code 5.1 5.7; несколько сразу: karta rename-code 1.2=2.2 2.1=4.1',
  en: 'Write the old code and the new one: karta rename-code 5.1 5.7; several at once: karta rename-code 1.2=2.2 2.1=4.1',
});

const MIXED = new UsageError({
  ru: 'Пары кодов пишутся одинаково: или два кода через пробел, 5.1 5.7, или каждая пара через знак равенства, 1.2=2.2 2.1=4.1',
  en: 'Write pairs of codes in one way: either two codes with a blank between them, 5.1 5.7, or each pair with an equals sign, 1.2=2.2 2.1=4.1',
});

function same(code: string): UsageError {
  return new UsageError({
    ru: `Код ${code} назван и прежним, и новым: менять нечего`,
    en: `The code ${code} is both the old and the new one: there is nothing to change`,
  });
}

function twice(code: string): UsageError {
  return new UsageError({
    ru: `Код ${code} назван прежним дважды: оставьте для него одну пару`,
    en: `The code ${code} is given as the old one twice: leave one pair for it`,
  });
}

function united(one: string, other: string, to: string): UsageError {
  return new UsageError({
    ru: `Коды ${one} и ${other} нельзя заменить одним и тем же ${to}: два параметра слились бы в один; напишите для них разные коды`,
    en: `The codes ${one} and ${other} can’t both become ${to}: two parameters would become one; write different codes for them`,
  });
}

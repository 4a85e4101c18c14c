import type { Location } from '../core/location.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { capitalized, fieldWords } from './place-words.ts';
import type { SchemaField } from './schema-field.ts';
import { fieldName, foundWords, neededWords } from './value-words.ts';
import { lineOf, quoted } from './write-example.ts';

/** A scalar that is what was meant but for the quotes. */
export function explainUnquoted(
  { path, value }: Fault,
  context: FaultContext,
  field: SchemaField,
  written: string,
): Explanation {
  const at: Location = { file: context.file, path };
  const place = capitalized(fieldWords(path, context));
  const line = lineOf(path, written).replace(/[^ ]*$/, quoted(written));
  const found = foundWords(value, written);
  const other = String(value);
  const fix = {
    title: { ru: 'Поставить кавычки', en: 'Add quotes' },
    at,
    replacement: quoted(written),
  };
  if (!field.definitions.includes('code') && !field.definitions.includes('codes')) {
    const needed = neededWords(field);
    const message = {
      ru: `${place.ru} ${needed.ru}, а здесь ${found.ru}: возьмите его в кавычки, «${line}».`,
      en: `${place.en} ${needed.en}, but here is ${found.en}: put it in quotes, “${line}”.`,
    };
    const data = {
      field: fieldName(path),
      expected: field.types,
      found: written,
      suggestions: [written],
    };
    return { rule: 'wrong-type', message, at, data, fix, meant: written };
  }
  const loss =
    other === written
      ? { ru: `число ${other}, а не код`, en: `the number ${other}, not a code` }
      : { ru: other, en: other };
  const message = {
    ru: `${place.ru} код ${written} стоит без кавычек, и другие программы прочтут здесь ${loss.ru}: напишите «${line}».`,
    en: `${place.en} the code ${written} has no quotes, and other programs will read ${loss.en} here: write “${line}”.`,
  };
  return {
    rule: 'unquoted-code',
    message,
    at,
    data: { code: written, readAs: value },
    fix,
    meant: written,
  };
}

import type { Text } from '../core/text.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { capitalized, fieldWords } from './place-words.ts';
import type { SchemaField } from './schema-field.ts';
import { fieldName, foundWords, neededWords } from './value-words.ts';
import { quoted, quotedLineOf } from './write-example.ts';

/** A scalar that is what was meant but for the quotes. */
export function explainUnquoted(
  fault: Fault,
  context: FaultContext,
  field: SchemaField,
  written: string,
): Explanation {
  const { path, value } = fault;
  const at = { file: context.file, path };
  const place = capitalized(fieldWords(path, context));
  const title = { ru: 'Поставить кавычки', en: 'Add quotes' };
  const fix = { title, safety: 'sure', at, replacement: quoted(written) } as const;
  const common = { at, fix, meant: written };
  if (field.definitions.includes('code') || field.definitions.includes('codes')) {
    const message = codeMessage(fault, place, written);
    return { rule: 'unquoted-code', message, data: { code: written, readAs: value }, ...common };
  }
  const needed = neededWords(field);
  const found = foundWords(value, written);
  const line = quotedLineOf(path, written);
  const message = {
    ru: `${place.ru} ${needed.ru}, а здесь ${found.ru}: возьмите его в кавычки, «${line}».`,
    en: `${place.en} ${needed.en}, but here is ${found.en}: put it in quotes, “${line}”.`,
  };
  const data = { field: fieldName(path), expected: field.types, found: written };
  return { rule: 'wrong-type', message, data: { ...data, suggestions: [written] }, ...common };
}

/** `5.10` is another code to programs that read it as a number; `5.5` is no code at all to them. */
function codeMessage({ path, value }: Fault, place: Text, written: string): Text {
  const other = String(value);
  const loss =
    other === written
      ? { ru: `число ${other}, а не код`, en: `the number ${other}, not a code` }
      : { ru: other, en: other };
  const line = quotedLineOf(path, written);
  return {
    ru: `${place.ru} код ${written} стоит без кавычек, и другие программы прочтут здесь ${loss.ru}: напишите «${line}».`,
    en: `${place.en} the code ${written} has no quotes, and other programs will read ${loss.en} here: write “${line}”.`,
  };
}

import { explainEmpty } from './explain-missing-field.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { capitalized, cut, fieldWords, inQuotes } from './place-words.ts';
import { quotesWords } from './stray-quotes.ts';
import { severalCodes, suggestForm } from './suggest-form.ts';
import { fieldName, foundData, neededWords } from './value-words.ts';
import { exampleLine, lineOf, quoted, writeYaml } from './write-example.ts';

/** A date, a code or a period that is not written as one. */
export function explainWrongForm(fault: Fault, context: FaultContext): Explanation {
  const { path } = fault;
  const written = String(fault.value);
  if (written.trim() === '') return explainEmpty(fault, context);
  const field = context.fieldAt(path);
  const form = suggestForm(written, field);
  const meant = form?.meant;
  const isItem = typeof path.at(-1) === 'number';
  const several = meant === undefined && isItem ? severalCodes(written, field) : [];
  if (several.length > 0) return explainSeveral(fault, context, several);
  const line = meant === undefined ? exampleLine(path, field) : lineOf(path, meant);
  const place = capitalized(fieldWords(path, context));
  const needed = neededWords(field);
  const at = { file: context.file, path };
  const such =
    meant === undefined ? { ru: ', например,', en: ', for example,' } : { ru: '', en: '' };
  const isCode = field.definitions.some((name) => name === 'code' || name === 'codes');
  const quotes = isCode && meant !== undefined ? quotesWords(written) : undefined;
  const why = quotes ?? { ru: `а ${needed.ru}`, en: `but ${needed.en}` };
  const explanation: Explanation = {
    rule: 'invalid-value',
    message: {
      ru: `${place.ru} стоит ${inQuotes(cut(written))}, ${why.ru}: напишите${such.ru} «${line}».`,
      en: `${place.en} “${cut(written)}” is written, ${why.en}: write${such.en} “${line}”.`,
    },
    at,
    data: {
      field: fieldName(path),
      found: foundData(fault.value, written),
      suggestions: meant === undefined ? [] : [meant],
      example: line,
    },
  };
  if (!form) return explanation;
  const { safety } = form;
  const title = { ru: `Заменить на «${meant}»`, en: `Replace with “${meant}”` };
  return { ...explanation, fix: { title, safety, at, replacement: writeYaml(form.meant) } };
}

/** Several codes within one pair of quotes: which quotes to put is told, for an item can't become two in its place. */
function explainSeveral(
  { path, value }: Fault,
  context: FaultContext,
  codes: readonly string[],
): Explanation {
  const written = String(value);
  const place = capitalized(fieldWords(path, context));
  const line = codes.map(quoted).join(', ');
  return {
    rule: 'invalid-value',
    message: {
      ru: `${place.ru} стоит ${inQuotes(cut(written))}, а это несколько кодов: возьмите каждый в свои кавычки, «${line}».`,
      en: `${place.en} “${cut(written)}” is written, which is several codes: put each in quotes of its own, “${line}”.`,
    },
    at: { file: context.file, path },
    data: {
      field: fieldName(path),
      found: foundData(value, written),
      suggestions: [...codes],
      example: line,
    },
  };
}

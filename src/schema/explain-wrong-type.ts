import { explainEmpty } from './explain-missing-field.ts';
import { explainNoFields } from './explain-no-fields.ts';
import { explainNumberForTime, isYear } from './explain-number-for-time.ts';
import { explainUnknownChoice } from './explain-unknown-choice.ts';
import { explainUnquoted } from './explain-unquoted.ts';
import { explainWrongForm } from './explain-wrong-form.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { listAdvice } from './list-advice.ts';
import { capitalized, fieldWords } from './place-words.ts';
import { type SchemaField, takesText } from './schema-field.ts';
import { fieldName, foundData, foundWords, neededWords } from './value-words.ts';
import { exampleLine, lineOf } from './write-example.ts';

/** A value of another type than the field takes, told by what the writer will have meant. */
export async function explainWrongType(fault: Fault, context: FaultContext): Promise<Explanation> {
  const { path, value } = fault;
  const field = context.fieldAt(path);
  if (path.length === 0) return explainNoFields(fault, context);
  if (value === null) return explainEmpty(fault, context);
  if (typeof value === 'object') return explainOther(fault, context, field, undefined);
  const written = (await context.written(path)) ?? String(value);
  if (typeof value === 'string') return explainText(fault, context, field);
  if (typeof value === 'number' && fieldName(path) === 'when' && !isYear(written)) {
    return explainNumberForTime(fault, context, written);
  }
  if (takesText(field, written)) return explainUnquoted(fault, context, field, written);
  if (path.at(-1) === 'done') return explainDoneWithoutDay(fault, context, written);
  if (field.choices.length > 0) return explainUnknownChoice({ ...fault, value: written }, context);
  if (field.pattern !== undefined) return explainWrongForm({ ...fault, value: written }, context);
  return explainOther(fault, context, field, written);
}

/** A text where none is taken; a number in quotes is the number. */
function explainText(fault: Fault, context: FaultContext, field: SchemaField): Explanation {
  const text = String(fault.value);
  if (text.trim() === '') return explainEmpty(fault, context);
  const explanation = explainOther(fault, context, field, text);
  const number = Number(text);
  if (!field.types.includes('integer') || !field.choices.includes(number)) return explanation;
  const place = capitalized(fieldWords(fault.path, context));
  const line = lineOf(fault.path, number);
  const message = {
    ru: `${place.ru} нужно число без кавычек: напишите «${line}».`,
    en: `${place.en} a number without quotes is needed: write “${line}”.`,
  };
  const title = { ru: 'Убрать кавычки', en: 'Take the quotes off' };
  return {
    ...explanation,
    message,
    fix: { title, safety: 'sure', at: explanation.at, replacement: String(number) },
  };
}

function explainOther(
  fault: Fault,
  context: FaultContext,
  field: SchemaField,
  written: string | undefined,
): Explanation {
  const { path, value } = fault;
  const place = capitalized(fieldWords(path, context));
  const needed = neededWords(field);
  const found = foundWords(value, written);
  const example = exampleLine(path, field);
  const colon =
    field.types.includes('string') &&
    !field.types.includes('object') &&
    !Array.isArray(value) &&
    written === undefined;
  const advice = colon
    ? {
        ru: `если двоеточие — часть текста, возьмите весь текст в кавычки, иначе напишите, например, «${example}»`,
        en: `if the colon is part of the text, put the whole text in quotes, else write, for example, “${example}”`,
      }
    : (listAdvice(path, field) ?? {
        ru: `напишите, например, «${example}»`,
        en: `write, for example, “${example}”`,
      });
  return {
    rule: 'wrong-type',
    message: {
      ru: `${place.ru} ${needed.ru}, а здесь ${found.ru}: ${advice.ru}.`,
      en: `${place.en} ${needed.en}, but here is ${found.en}: ${advice.en}.`,
    },
    at: { file: context.file, path },
    data: {
      field: fieldName(path),
      expected: field.types,
      found: foundData(value, written),
      example,
    },
  };
}

/** `done: true`: the day is wanted, and what was meant is the status. */
function explainDoneWithoutDay(
  { path }: Fault,
  context: FaultContext,
  written: string,
): Explanation {
  const place = capitalized(fieldWords(path, context));
  const example = exampleLine(path, context.fieldAt(path));
  return {
    rule: 'wrong-type',
    message: {
      ru: `${place.ru} нужен день, когда это выполнено, а здесь «${written}»: напишите день, например «${example}», или «status: done» вместо этой строки.`,
      en: `${place.en} the day on which it was done is needed, but here is “${written}”: write the day, for example “${example}”, or “status: done” instead of this line.`,
    },
    at: { file: context.file, path },
    data: { field: 'done', expected: context.fieldAt(path).types, found: written, example },
  };
}

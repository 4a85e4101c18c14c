import type { Explanation, Fault, FaultContext } from './fault.ts';
import { listAdvice } from './list-advice.ts';
import { capitalized, fieldWords, holderWords } from './place-words.ts';
import { fieldName } from './value-words.ts';
import { exampleLine } from './write-example.ts';

/** A field that must be there and isn't. */
export function explainMissingField(fault: Fault, context: FaultContext): Explanation {
  const name = String(fault.params.missingProperty);
  const path = [...fault.path, name];
  const holder = capitalized(holderWords(fault.path, context));
  const example = exampleLine(path, context.fieldAt(path));
  const advice = listAdvice(path, context.fieldAt(path)) ?? {
    ru: `добавьте его, например «${example}»`,
    en: `add it, for example “${example}”`,
  };
  return {
    rule: 'missing-field',
    message: {
      ru: `${holder.ru} нет поля «${name}»: ${advice.ru}.`,
      en: `${holder.en} the field “${name}” is missing: ${advice.en}.`,
    },
    at: { file: context.file, path },
    data: { field: name, example },
  };
}

/** A field or an item of a list with nothing behind it, or with an empty text. */
export function explainEmpty(fault: Fault, context: FaultContext): Explanation {
  const { path } = fault;
  const place = capitalized(fieldWords(path, context));
  const field = context.fieldAt(path);
  const example = exampleLine(path, field);
  const name = path.at(-1) ?? '';
  const needed = context.fieldAt(path.slice(0, -1)).required.includes(String(name));
  const advice = listAdvice(path, field) ?? {
    ru: `заполните его${example && `, например «${example}»`}`,
    en: `fill it in${example && `, for example “${example}”`}`,
  };
  const drop = needed
    ? undefined
    : { ru: ', или уберите эту строку', en: ', or take this line out' };
  return {
    rule: 'missing-field',
    message: {
      ru: `${place.ru} ничего не написано: ${advice.ru}${drop?.ru ?? ''}.`,
      en: `${place.en} there is nothing: ${advice.en}${drop?.en ?? ''}.`,
    },
    at: {
      file: context.file,
      path,
      ...(fault.value === null && typeof name === 'string' && { part: 'key' as const }),
    },
    data: { field: fieldName(path), found: 'nothing', example },
  };
}

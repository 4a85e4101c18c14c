import { lookAlikeIn } from '../core/look-alikes.ts';
import type { Text } from '../core/text.ts';
import type { Explanation, Fault, FaultContext } from './fault.ts';
import { fieldNames } from './field-names.ts';
import { explainGlued, meantByGlued } from './glued-fields.ts';
import { lookAlikeMessage } from './look-alike-message.ts';
import { capitalized, cut, holderWords } from './place-words.ts';
import { isClear, suggestWords } from './suggest-word.ts';

/** A name that the mapping may not have: a slip, a Russian name, or a field from elsewhere. */
export function explainUnknownField(fault: Fault, context: FaultContext): Explanation {
  const name = String(fault.params.additionalProperty);
  const path = [...fault.path, name];
  const free = freeNames(fault, context);
  if (meantByGlued(name, fault, free)) return explainGlued(fault, free, context);
  const suggestions = suggestNames(name, fault, context);
  const [clear] = suggestions;
  const twin = clear === undefined ? twinOf(name, fault, context) : undefined;
  const at = { file: context.file, path, part: 'key' } as const;
  const explanation: Explanation = {
    rule: 'unknown-field',
    message:
      lookAlikeMessage(name, suggestions) ??
      messageFor(cut(name), capitalized(holderWords(fault.path, context)), suggestions, free, twin),
    at,
    data: { field: name, suggestions, known: free, ...(twin !== undefined && { twin }) },
  };
  if (clear === undefined || suggestions.length > 1) return explanation;
  const title = { ru: `Переименовать в «${clear}»`, en: `Rename to “${clear}”` };
  const data = { ...explanation.data, suggestion: clear };
  const safety = free.length > 0 && !isClear(name, free, fieldNames) ? 'suggested' : 'sure';
  return { ...explanation, data, fix: { title, safety, at, replacement: clear } };
}

/** The names that were meant; where any name of a certain form will do, the name in that form. */
export function suggestNames(
  name: string,
  { path, value }: Pick<Fault, 'path' | 'value'>,
  context: FaultContext,
): readonly string[] {
  const free = freeNames({ path, value }, context);
  const glued = meantByGlued(name, { value }, free);
  if (glued) return [glued.name];
  if (free.length > 0) return suggestWords(name, free, fieldNames);
  const dashed = inLatin(name)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
  const fits = context.fieldAt([...path, dashed]).types.length > 0;
  return fits && !Object.hasOwn(value as object, dashed) ? [dashed] : [];
}

/** The field that was meant by the name, if it is there already under its right name. */
function twinOf(
  name: string,
  { path, value }: Pick<Fault, 'path' | 'value'>,
  context: FaultContext,
): string | undefined {
  const taken = context.fieldAt(path).names.filter((one) => Object.hasOwn(value as object, one));
  const [twin, another] = suggestWords(name, taken, fieldNames);
  return another === undefined ? twin : undefined;
}

/** The name with Latin letters for Russian ones that look the same. */
function inLatin(name: string): string {
  return name.replace(/\p{Script=Cyrillic}/gu, (sign) => lookAlikeIn('latin', sign) ?? sign);
}

/** The names that the mapping may have and does not have yet. */
export function freeNames(
  { path, value }: Pick<Fault, 'path' | 'value'>,
  context: FaultContext,
): string[] {
  return context.fieldAt(path).names.filter((name) => !Object.hasOwn(value as object, name));
}

function messageFor(
  name: string,
  holder: Text,
  suggestions: readonly string[],
  free: readonly string[],
  twin: string | undefined,
): Text {
  const start =
    name === ''
      ? {
          ru: `${holder.ru} есть поле без имени`,
          en: `${holder.en} there is a field without a name`,
        }
      : {
          ru: `${holder.ru} не бывает поля «${name}»`,
          en: `${holder.en} there is no field “${name}”`,
        };
  if (suggestions.length > 0) {
    return {
      ru: `${start.ru}: напишите ${suggestions.map((one) => `«${one}»`).join(' или ')}.`,
      en: `${start.en}: write ${suggestions.map((one) => `“${one}”`).join(' or ')}.`,
    };
  }
  if (twin !== undefined) {
    return {
      ru: `${start.ru}, а поле «${twin}» уже есть: перенесите туда то, чего там не хватает, и уберите «${name}».`,
      en: `${start.en}, and the field “${twin}” is there already: move what it lacks there and take “${name}” out.`,
    };
  }
  if (free.length === 0)
    return { ru: `${start.ru}: уберите его.`, en: `${start.en}: take it out.` };
  return {
    ru: `${start.ru}: уберите его или назовите одним из имён: ${free.join(', ')}.`,
    en: `${start.en}: take it out or give it one of these names: ${free.join(', ')}.`,
  };
}

import type { Explanation, Fault, FaultContext } from './fault.ts';
import { capitalized, fieldWords } from './place-words.ts';

/** A mapping that says one thing in no way, in half a way or in several ways at once. */
export function explainWays(fault: Fault, context: FaultContext): Explanation {
  const ways = context.fieldAt(fault.path).ways.map((way) => way.names);
  const names = [...new Set(ways.flat())];
  const present = names.filter((name) => Object.hasOwn(fault.value as object, name));
  const half = ways.find(
    (way) => present.length > 0 && present.every((name) => way.includes(name)),
  );
  const missing = half?.filter((name) => !present.includes(name)) ?? [];
  const place = capitalized(fieldWords(fault.path, context));
  const at = { file: context.file, path: fault.path };
  if (missing.length > 0) return explainHalf(present, missing, place, at);
  if (present.length > 0) return explainSeveral(present, place, at);
  const all = ways.map((way) => way.join(' + '));
  return {
    rule: 'missing-field',
    message: {
      ru: `${place.ru} не сказано главное: добавьте одно из полей: ${all.join(', ')}.`,
      en: `${place.en} the main thing is missing: add one of these fields: ${all.join(', ')}.`,
    },
    at,
    data: { present: [], suggestions: all },
  };
}

type Words = ReturnType<typeof fieldWords>;

function explainHalf(
  present: string[],
  missing: string[],
  place: Words,
  at: Explanation['at'],
): Explanation {
  return {
    rule: 'missing-field',
    message: {
      ru: `${place.ru} есть «${present.join(', ')}», но нет «${missing.join(', ')}»: добавьте «${missing.join(', ')}».`,
      en: `${place.en} there is “${present.join(', ')}” but no “${missing.join(', ')}”: add “${missing.join(', ')}”.`,
    },
    at,
    data: { present, missing },
  };
}

function explainSeveral(present: string[], place: Words, at: Explanation['at']): Explanation {
  return {
    rule: 'invalid-value',
    message: {
      ru: `${place.ru} нельзя писать вместе «${present.join(', ')}»: оставьте что-то одно, а остальное запишите отдельным пунктом списка.`,
      en: `${place.en} “${present.join(', ')}” can't stand together: leave one and write the rest as items of a list.`,
    },
    at,
    data: { present },
  };
}

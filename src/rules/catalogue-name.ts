import { inside } from '../core/location.ts';
import type { Language } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import { type Compared, compareWithCatalogue, isSameName } from './codes/catalogue-codes.ts';
import { defineRule, type Hit } from './rule.ts';

interface Data {
  kind: Compared['kind'];
  code: string;
  name: string;
  /** What the catalogue calls it. */
  expected: string;
  /** The codes under which the catalogue has the name that the audit gives. */
  codesOfName: string[];
}

export const catalogueName = defineRule<Data>({
  id: 'catalogue-name',
  severity: 'warning',
  summary: {
    ru: 'В перечне региона под этим кодом другое название',
    en: 'The region’s catalogue has another name for this code',
  },
  explanation: {
    ru: 'Код из аудита есть в перечне, но назван там иначе: или название записали своими словами, или перепутали код. Большие и малые буквы, «ё», кавычки, тире и пробелы не в счёт. Возьмите название из перечня или исправьте код.',
    en: 'The catalogue has the code but calls it something else: either the name was put into other words, or the code was mistaken. Letter case, «ё», quotes, dashes and blanks don’t count. Take the name from the catalogue, or correct the code.',
  },
  example: {
    wrong:
      'factors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Мало учителей}   # в перечне «Не хватает учителей»',
    right:
      'factors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Не хватает учителей}',
  },
  message: { ru: (data) => say(data, 'ru'), en: (data) => say(data, 'en') },
  *check(plan) {
    for (const compared of compareWithCatalogue(plan)) {
      const { own, same } = compared;
      const isSame = same.some((one) => isSameName(one, own));
      if (own.name && same.length > 0 && !isSame && same.every(({ name }) => name))
        yield hitOf(compared);
    }
  },
});

function hitOf({ kind, own, same, namesakes }: Compared): Hit<Data> {
  const [entry] = same;
  const expected = entry?.name.trim() ?? '';
  const codesOfName = namesakes.map(({ code }) => code);
  const mistaken = namesakes.length > 0;
  const message = { ru: 'так в перечне', en: 'as the catalogue has it' };
  const at = inside(own.at, mistaken ? 'code' : 'name');
  const title = { ru: 'Взять название из перечня', en: 'Take the name from the catalogue' };
  return {
    at,
    data: { kind, code: own.code, name: own.name, expected, codesOfName },
    related: [...same, ...namesakes].map((one) => ({ message, at: inside(one.at, 'name') })),
    ...(mistaken
      ? {}
      : { fix: { title, safety: 'suggested', at, replacement: JSON.stringify(expected) } }),
  };
}

function say({ kind, code, name, expected, codesOfName }: Data, language: Language): string {
  const [written, right] = [shorten(name, LONGEST), shorten(expected, LONGEST)];
  if (language === 'ru') {
    const what = kind === 'factor' ? 'Фактор' : 'Параметр';
    if (codesOfName.length > 0)
      return `${what} ${code} в перечне региона — «${right}», а «${written}» стоит там под кодом ${codesOfName.join(' и ')}: исправьте код.`;
    return `${what} ${code} назван «${written}», а в перечне региона — «${right}»: возьмите название из перечня или исправьте код.`;
  }
  const what = kind === 'factor' ? 'factor' : 'parameter';
  if (codesOfName.length > 0)
    return `In the region's catalogue the ${what} ${code} is “${right}”, and “${written}” stands there under the code ${codesOfName.join(' and ')}: correct the code.`;
  return `The ${what} ${code} is called “${written}”, but “${right}” in the region's catalogue: take the name from there, or correct the code.`;
}

/** Names may differ in their last words only, so they are hardly ever cut. */
const LONGEST = 300;

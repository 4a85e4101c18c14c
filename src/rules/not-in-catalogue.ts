import { distance } from 'fastest-levenshtein';
import { inside } from '../core/location.ts';
import { findLookAlikes, sayLookAlikes } from '../core/look-alikes.ts';
import type { Language } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import { type AuditCode, nameCode, nearestCodes, twinCode } from './codes/audit-codes.ts';
import { type Compared, compareWithCatalogue, nameKey } from './codes/catalogue-codes.ts';
import { defineRule } from './rule.ts';

interface Data {
  kind: Compared['kind'];
  code: string;
  name: string;
  /** The codes of the catalogue that may be meant. */
  suggestions: string[];
  /** What these codes stand for, in the same order. */
  names: string[];
  /** Whether the catalogue has this very name, under the code suggested. */
  sameName: boolean;
}

export const notInCatalogue = defineRule<Data>({
  id: 'not-in-catalogue',
  severity: 'error',
  summary: {
    ru: 'Кода из аудита нет в перечне региона',
    en: 'The region’s catalogue does not have a code of the audit',
  },
  explanation: {
    ru: 'Факторы и параметры в аудите берут из перечня, который в настройках назван в поле catalogue. Код, которого там нет, не попадёт в сводку региона. Возьмите код и название из перечня.',
    en: 'The factors and parameters of an audit are taken from the catalogue that the settings name in the field catalogue. A code that is not there is lost to the region’s summary. Take the code and the name from the catalogue.',
  },
  example: {
    wrong:
      'factors:\n  - name: Кадры\n    parameters:\n      - {code: "4.9", name: Не хватает учителей}   # в перечне это 4.1',
    right:
      'factors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Не хватает учителей}',
  },
  message: { ru: (data) => say(data, 'ru'), en: (data) => say(data, 'en') },
  *check(plan) {
    for (const compared of compareWithCatalogue(plan)) {
      if (compared.same.length > 0) continue;
      const { kind, own } = compared;
      const near = nearestOf(compared);
      yield {
        at: inside(own.at, 'code'),
        data: {
          kind,
          code: own.code,
          name: own.name,
          suggestions: near.map(({ code }) => code),
          names: near.map(({ name }) => name),
          sameName: compared.namesakes.length > 0,
        },
        related: near.map((one) => ({
          message: { ru: `в перечне — код ${one.code}`, en: `the catalogue's code ${one.code}` },
          at: inside(one.at, 'code'),
        })),
      };
    }
  },
});

/** What may be meant: the same name, else the code typed with other signs, else the most similar ones. */
function nearestOf({ own, namesakes, all }: Compared): AuditCode[] {
  if (namesakes.length > 0) return namesakes.slice(0, 2);
  const twin = twinCode(own.code, all);
  if (twin) return [twin];
  return [...new Set([...nearestNames(own, all), ...nearestCodes(own.code, all)])].slice(0, 2);
}

/** The names that differ in no more than a quarter of their letters. */
function nearestNames(own: AuditCode, all: readonly AuditCode[]): AuditCode[] {
  const key = nameKey(own);
  return all
    .map((one) => ({ one, far: distance(key, nameKey(one)) / Math.max(key.length, 1) }))
    .filter(({ far }) => far <= 0.25)
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}

function say({ kind, code, name, sameName, ...near }: Data, language: Language): string {
  const isRussian = language === 'ru';
  const of = kind === 'factor' ? { ru: ' фактора', en: ' of a factor' }[language] : '';
  const [twin = ''] = near.suggestions;
  const signs = sameName ? undefined : findLookAlikes(code, twin);
  if (signs) {
    const said = sayLookAlikes(signs)[language];
    return isRussian
      ? `В коде${of} «${code}» ${said}: наберите «${twin}», как в перечне региона.`
      : `In the code${of} “${code}” ${said}: type “${twin}”, as in the region's catalogue.`;
  }
  const none = isRussian
    ? `Кода${of} ${code} нет в перечне региона`
    : `The region's catalogue has no code${of} ${code}`;
  const codes = near.suggestions.join(isRussian ? ' или ' : ' or ');
  if (sameName) {
    const named = isRussian ? `«${shorten(name)}»` : `“${shorten(name)}”`;
    return isRussian
      ? `${none}, а ${named} стоит там под кодом ${codes}: исправьте код.`
      : `${none}, and ${named} stands there under the code ${codes}: correct the code.`;
  }
  const all = near.suggestions.map(
    (one, index) => nameCode({ code: one, name: near.names[index] ?? '' })[language],
  );
  if (all.length === 0)
    return isRussian
      ? `${none}: возьмите код и название из перечня.`
      : `${none}: take the code and the name from the catalogue.`;
  return isRussian
    ? `${none}; возможно, это ${all.join(' или ')}.`
    : `${none}; perhaps it is ${all.join(' or ')}.`;
}

import { inside } from '../core/location.ts';
import type { Language } from '../core/text.ts';
import { auditCodes, knownCodes, nameCode, nearestCodes } from './audit-codes.ts';
import { findRenumbering } from './find-renumbering.ts';
import { defineRule } from './rule.ts';

interface Data {
  code: string;
  /** The codes of the audit that may be meant: by its renumbering, else the nearest ones. */
  suggestions: string[];
  /** What these codes stand for, in the same order. */
  names: string[];
}

export const unknownCode = defineRule<Data>({
  id: 'unknown-code',
  severity: 'error',
  summary: {
    ru: 'Мероприятие отвечает на код, которого нет в аудите',
    en: 'An activity answers to a code that the audit does not have',
  },
  explanation: {
    ru: 'Каждый код в дорожной карте должен стоять и в аудите: иначе мероприятие отвечает на риск, которого аудит не нашёл. Чаще всего это опечатка. Возьмите код из аудита или допишите параметр в аудит, если он там пропущен.',
    en: 'Each code of the roadmap must stand in the audit too, or the activity answers to a risk that the audit did not find. Mostly it is a slip of the pen. Take the code from the audit, or add the parameter to the audit if it is missing there.',
  },
  example: {
    wrong:
      'activities:\n  - title: Наставничество\n    codes: ["5.4"]   # такого кода в аудите нет',
    right: 'activities:\n  - title: Наставничество\n    codes: ["5.5"]',
  },
  message: {
    ru: ({ code, ...near }) =>
      near.suggestions.length > 0
        ? `Кода ${code} нет в аудите; возможно, это ${nameAll(near, 'ru').join(' или ')}.`
        : `Кода ${code} нет в аудите: возьмите код из аудита или допишите туда этот параметр.`,
    en: ({ code, ...near }) =>
      near.suggestions.length > 0
        ? `The audit has no code ${code}; perhaps it is ${nameAll(near, 'en').join(' or ')}.`
        : `The audit has no code ${code}: take a code from the audit, or add this parameter to it.`,
  },
  *check(plan) {
    const known = knownCodes(plan);
    if (!known || !plan.audit) return;
    const renumbered = new Map(findRenumbering(plan)?.mapping.map(({ from, to }) => [from, to]));
    for (const { code, at } of plan.citations) {
      if (known.has(code)) continue;
      const meant = known.get(renumbered.get(code) ?? '');
      const near = meant ? [meant] : nearestCodes(code, auditCodes(plan.audit));
      yield {
        at,
        data: {
          code,
          suggestions: near.map((one) => one.code),
          names: near.map(({ name }) => name),
        },
        related: near.map((one) => ({
          message: {
            ru: `здесь в аудите стоит код ${one.code}`,
            en: `the audit has ${one.code} here`,
          },
          at: inside(one.at, 'code'),
        })),
      };
    }
  },
});

function nameAll({ suggestions, names }: Omit<Data, 'code'>, language: Language): string[] {
  return suggestions.map((code, index) => nameCode({ code, name: names[index] ?? '' })[language]);
}

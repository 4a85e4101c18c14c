import { inside } from '../core/location.ts';
import { findLookAlikes, sayLookAlikes } from '../core/look-alikes.ts';
import type { Language } from '../core/text.ts';
import type { CodeRef } from '../plan/model.ts';
import {
  type AuditCode,
  auditCodes,
  knownCodes,
  nameCode,
  nearestCodes,
  twinCode,
} from './audit-codes.ts';
import { findRenumbering } from './find-renumbering.ts';
import { defineRule, type Hit } from './rule.ts';

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
      sayTwin(code, near, 'ru') ??
      (near.suggestions.length > 0
        ? `Кода ${code} нет в аудите; возможно, это ${nameAll(near, 'ru').join(' или ')}.`
        : `Кода ${code} нет в аудите: возьмите код из аудита или допишите туда этот параметр.`),
    en: ({ code, ...near }) =>
      sayTwin(code, near, 'en') ??
      (near.suggestions.length > 0
        ? `The audit has no code ${code}; perhaps it is ${nameAll(near, 'en').join(' or ')}.`
        : `The audit has no code ${code}: take a code from the audit, or add this parameter to it.`),
  },
  *check(plan) {
    const known = knownCodes(plan);
    if (!known || !plan.audit) return;
    const renumbered = new Map(findRenumbering(plan)?.mapping.map(({ from, to }) => [from, to]));
    const codes = auditCodes(plan.audit);
    for (const { code, at } of plan.citations) {
      if (known.has(code)) continue;
      const meant = known.get(renumbered.get(code) ?? '');
      const twin = twinCode(code, codes);
      const near = twin ?? meant;
      yield hitAt({ code, at }, near ? [near] : nearestCodes(code, codes), twin);
    }
  },
});

/** A hit with the codes that may be meant; with a fix where only look-alike signs are wrong in the roadmap. */
function hitAt(
  { code, at }: CodeRef,
  near: readonly AuditCode[],
  twin: AuditCode | undefined,
): Hit<Data> {
  const isInAudit = twin !== undefined && isSlipOf(twin.code, code);
  const hit = {
    at,
    data: { code, suggestions: near.map((one) => one.code), names: near.map(({ name }) => name) },
    related: near.map((one) => ({
      message: isInAudit
        ? { ru: 'исправьте код здесь', en: 'mend the code here' }
        : { ru: `здесь в аудите стоит код ${one.code}`, en: `the audit has ${one.code} here` },
      at: inside(one.at, 'code'),
    })),
  };
  if (!twin || isInAudit) return hit;
  const title = { ru: `Заменить на «${twin.code}»`, en: `Replace with “${twin.code}”` };
  return { ...hit, fix: { title, at, replacement: at.span ? twin.code : `"${twin.code}"` } };
}

/** «В коде «2.1О» буква «О» стоит вместо цифры 0», where the only code proposed looks the same. */
function sayTwin(
  code: string,
  { suggestions }: Omit<Data, 'code'>,
  language: Language,
): string | undefined {
  const [twin] = suggestions;
  if (twin === undefined || suggestions.length > 1) return undefined;
  const found = findLookAlikes(code, twin);
  if (!found) return undefined;
  if (isSlipOf(twin, code)) {
    const said = sayLookAlikes(findLookAlikes(twin, code) ?? [])[language];
    return language === 'ru'
      ? `Кода ${code} нет в аудите: там в коде «${twin}» ${said}; исправьте его в аудите.`
      : `The audit has no code ${code}: in its code “${twin}” ${said}; mend it in the audit.`;
  }
  const said = sayLookAlikes(found)[language];
  return language === 'ru'
    ? `В коде «${code}» ${said}: наберите «${twin}».`
    : `In the code “${code}” ${said}: type “${twin}”.`;
}

/** Whether `slip` has letters where `code`, which looks the same, has only digits. */
function isSlipOf(slip: string, code: string): boolean {
  return /\p{L}/u.test(slip) && !/\p{L}/u.test(code);
}

function nameAll({ suggestions, names }: Omit<Data, 'code'>, language: Language): string[] {
  return suggestions.map((code, index) => nameCode({ code, name: names[index] ?? '' })[language]);
}

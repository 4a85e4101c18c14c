import type { Finding } from '../core/diagnostic.ts';
import { inside } from '../core/location.ts';
import type { Language, Text } from '../core/text.ts';
import { findRenumbering } from '../plan/find-renumbering.ts';
import type { CodeRef } from '../plan/model.ts';
import {
  type AuditCode,
  auditCodes,
  isSlipOf,
  knownCodes,
  nameCode,
  nearestCodes,
} from './codes/audit-codes.ts';
import { replaceCode } from './codes/replace-code.ts';
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
        ? `Кода ${code} нет в аудите; возможно, это ${inRow(nameAll(near, 'ru'), 'или')}.`
        : `Кода ${code} нет в аудите: возьмите код из аудита или допишите туда этот параметр.`,
    en: ({ code, ...near }) =>
      near.suggestions.length > 0
        ? `The audit has no code ${code}; perhaps it is ${inRow(nameAll(near, 'en'), 'or')}.`
        : `The audit has no code ${code}: take a code from the audit, or add this parameter to it.`,
  },
  *check(plan) {
    const known = knownCodes(plan);
    if (!known || !plan.audit) return;
    const strangers = plan.citations.filter(({ code }) => !known.has(code));
    if (strangers.length === 0) return;
    const renumbered = new Map(findRenumbering(plan)?.mapping.map(({ from, to }) => [from, to]));
    const codes = auditCodes(plan.audit);
    const factors = new Set(plan.audit.factors.map((one) => one.code));
    const isTaken = openLists(plan.citations);
    const region = new Map(
      auditCodes(plan.catalogue ?? { factors: [] }).map((one) => [one.code, one]),
    );
    for (const citation of strangers) {
      const { code, at } = citation;
      const meant = known.get(renumbered.get(code) ?? '');
      const near = meant ? [meant] : nearestCodes(code, codes);
      // Renumbered codes are mended all at once, or a code would change twice: `renumbered-codes` has that fix.
      const [only, another] = near;
      const isSure = only && !another && !factors.has(only.code) && isSlipOf(code, only.code);
      const fix =
        meant || !isSure || isTaken(citation, only.code) ? undefined : fixFor(citation, only);
      const hint = hintFor(region.get(code));
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
        ...(fix && { fix }),
        ...(hint && { hint }),
      };
    }
  },
});

/** Asks whether a code would stand twice in a list; notes down that it will be there. */
function openLists(citations: readonly CodeRef[]): (one: CodeRef, replacement: string) => boolean {
  const taken = new Set(citations.map((one) => listed(one, one.code)));
  return (one, replacement) => {
    const key = listed(one, replacement);
    if (taken.has(key)) return true;
    taken.add(key);
    return false;
  };
}

/** A code and the list that it stands in. */
function listed({ at: { file, path } }: CodeRef, code: string): string {
  return JSON.stringify([file, code, ...path.slice(0, path.lastIndexOf('codes') + 1)]);
}

function fixFor(citation: CodeRef, only: AuditCode): Finding['fix'] {
  const title = { ru: `Заменить на ${only.code}`, en: `Replace by ${only.code}` };
  return { title, safety: 'suggested', ...replaceCode(citation, only.code) };
}

/** What the code stands for in the region's catalogue: then it may be missing from the audit. */
function hintFor(one: AuditCode | undefined): Text | undefined {
  if (!one) return undefined;
  const { ru, en } = nameCode(one);
  return { ru: `в перечне региона есть ${ru}`, en: `the region's catalogue has ${en}` };
}

function nameAll({ suggestions, names }: Omit<Data, 'code'>, language: Language): string[] {
  return suggestions.map((code, index) => nameCode({ code, name: names[index] ?? '' })[language]);
}

/** «8.2, 8.4 или 8.5» */
function inRow(names: readonly string[], or: string): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} ${or} ${last}` : last;
}

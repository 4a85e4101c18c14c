import type { Finding } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import { documentRules } from '../../documents/rules.ts';
import { cut } from '../../schema/place-words.ts';
import { suggestWords } from '../../schema/suggest-word.ts';
import type { RuleSet } from './rule-sets.ts';

const FIXED = new Set(documentRules.map(({ id }) => id));

/** Says what is wrong with a severity that a config gives to a rule, if anything is. */
export function explainRule(
  { value: { rule, severity }, at }: RuleSet['rules'][number],
  known: readonly string[],
): Finding | undefined {
  if (!known.includes(rule)) return explainUnknownRule(rule, at, known);
  return FIXED.has(rule) && severity !== 'error' ? explainFixed(rule, severity, at) : undefined;
}

/** Says that there is no such rule, at the place of its severity, and which one may have been meant. */
export function explainUnknownRule(
  rule: string,
  { file, path }: Location,
  known: readonly string[],
): Finding {
  const at = { file, path, part: 'key' } as const;
  const suggestions = suggestWords(rule, known, new Map());
  const [clear] = suggestions;
  const name = cut(rule);
  const near = {
    ru: clear ? `может быть, ${suggestions.join(' или ')}? Все` : 'уберите строку; все',
    en: clear ? `did you mean ${suggestions.join(' or ')}?` : 'take the line out;',
  };
  const finding: Finding = {
    rule: 'invalid-value',
    severity: 'error',
    message: {
      ru: `Правила «${name}» нет: ${near.ru} правила покажет karta rules.`,
      en: `There is no rule “${name}”: ${near.en} karta rules lists them all.`,
    },
    at,
    data: { field: 'rules', found: cut(rule, 200), problem: 'unknown-rule', suggestions },
  };
  if (clear === undefined || suggestions.length > 1) return finding;
  const title = { ru: `Заменить на «${clear}»`, en: `Replace with “${clear}”` };
  return { ...finding, fix: { title, safety: 'suggested', at, replacement: clear } };
}

function explainFixed(rule: string, severity: string, at: Location): Finding {
  return {
    rule: 'invalid-value',
    severity: 'error',
    message: {
      ru: `Правило ${rule} нельзя ни выключить, ни смягчить, ведь такой файл не прочесть: уберите эту строку.`,
      en: `The rule ${rule} can be neither switched off nor softened, since such a file can’t be read: take the line out.`,
    },
    at,
    data: { field: 'rules', found: severity, problem: 'fixed-rule', rule },
  };
}

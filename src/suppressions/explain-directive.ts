import type { Finding } from '../core/diagnostic.ts';
import type { Text } from '../core/text.ts';
import { shortenSource } from '../documents/shorten-source.ts';
import type { Directive } from './list-directives.ts';
import { DIRECTIVE } from './read-head.ts';
import { nearestRule } from './rule-names.ts';

/** Says how a comment is to be written that looks like one which accepts findings. */
export function explainMisspelt(
  { reading, at }: Directive,
  reason: string,
  known: readonly string[],
): Finding {
  const rules = reading.rules.map((rule) => nearestRule(rule, known) ?? rule);
  const isWhole = rules.length > 0 && reason !== '';
  return {
    rule: 'misspelt-suppression',
    severity: 'warning',
    message: sayHow(rules, reason),
    at,
    data: { rules, reason: reason || null },
    ...(isWhole && {
      fix: {
        title: { ru: 'Исправить комментарий', en: 'Mend the comment' },
        safety: 'suggested',
        at,
        replacement: writeDirective(rules, reason),
      },
    }),
  };
}

function sayHow(rules: readonly string[], reason: string): Text {
  const say = ({ ru, en }: Text): Text => ({
    ru: `${ru} «${writeDirective(named(rules), shortenSource(reason) || REASON.ru)}».`,
    en: `${en} “${writeDirective(named(rules), shortenSource(reason) || REASON.en)}”.`,
  });
  return rules.length > 0
    ? say({
        ru: 'Чтобы karta поняла этот комментарий, напишите',
        en: 'For karta to understand this comment, write',
      })
    : say({
        ru: 'Не сказано, какое замечание принято: назовите правило, например',
        en: 'It is not said which finding is accepted: name the rule, as in',
      });
}

/** Says that a comment within a text of several lines is a part of the text, and where it should stand. */
export function explainInText({ reading, at, text }: Directive): Finding {
  const short = shortenSource(text);
  return {
    rule: 'misspelt-suppression',
    severity: 'warning',
    message: {
      ru: `Внутри текста после «|» или «>» комментариев не бывает, это напечатают вместе с планом: перенесите «${short}» на отдельную строку над этим полем.`,
      en: `A text behind “|” or “>” has no comments in it, this will be printed with the plan: move “${short}” to a line of its own above this field.`,
    },
    at,
    data: { rules: reading.rules, reason: null },
  };
}

/** Says that a reason is missing. */
export function explainNoReason({ reading: { rules }, at }: Directive): Finding {
  const write = ({ ru, en }: Text): Text => ({
    ru: writeDirective(named(rules), ru),
    en: writeDirective(named(rules), en),
  });
  const { ru, en } = write(REASON);
  return {
    rule: 'suppression-without-reason',
    severity: 'error',
    message: {
      ru: `Не сказано, почему замечание принято: допишите причину, например «${ru}».`,
      en: `It is not said why this is accepted: add the reason, as in “${en}”.`,
    },
    at,
    data: { rules },
  };
}

const REASON: Text = { ru: 'согласовано с районом', en: 'agreed with the district' };

/** Rules as they stand in an example: not too many. */
function named(rules: readonly string[]): readonly string[] {
  return rules.length > 0 ? rules.slice(0, 3).map(shortenSource) : ['unknown-code'];
}

function writeDirective(rules: readonly string[], reason: string): string {
  return `# ${DIRECTIVE} ${rules.join(', ')}: ${reason}`;
}

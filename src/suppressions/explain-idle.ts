import type { Finding, Spot } from '../core/diagnostic.ts';
import { findLookAlikes, sayLookAlikes } from '../core/look-alikes.ts';
import type { Text } from '../core/text.ts';
import { shortenSource } from '../documents/shorten-source.ts';
import type { Directive } from './list-directives.ts';
import { nearestRule } from './rule-names.ts';

/** Why a comment, or one of the rules that it names, accepts nothing. */
type IdleProblem = 'unknown-rule' | 'unacceptable' | 'not-there' | 'not-a-plan';

/** Says that there is no such rule, and which one may be meant. */
export function explainUnknownRule(
  directive: Directive,
  name: string,
  known: readonly string[],
): Finding {
  const suggestion = nearestRule(name, known);
  const at = spotOf(name, directive);
  const short = shortenSource(name);
  const alike = suggestion && findLookAlikes(name, suggestion);
  const letters = alike && sayLookAlikes(alike);
  const message = letters
    ? {
        ru: `В названии правила «${short}» ${letters.ru}: должно быть ${suggestion}.`,
        en: `In the rule’s name “${short}” ${letters.en}: it has to be ${suggestion}.`,
      }
    : {
        ru: `Правила «${short}» нет${suggestion ? `; возможно, это ${suggestion}` : ': возьмите название из самого замечания, например unknown-code'}.`,
        en: `There is no rule “${short}”${suggestion ? `; did you mean ${suggestion}?` : ': take the name from the finding itself, such as unknown-code.'}`,
      };
  return {
    ...idle('unknown-rule', at ?? directive.at, message, [name]),
    data: { problem: 'unknown-rule', rules: [name], suggestion: suggestion ?? null },
    ...(at &&
      suggestion && {
        fix: {
          title: { ru: `Заменить на ${suggestion}`, en: `Replace by ${suggestion}` },
          safety: 'suggested',
          at,
          replacement: suggestion,
        },
      }),
  };
}

/** Says that findings of some rules can't be accepted. */
export function explainUnacceptable({ at }: Directive, rules: readonly string[]): Finding {
  const message: Text = {
    ru: `${nameFindings(rules).ru} принять нельзя: исправьте то, что там названо, а комментарий уберите.`,
    en: `${nameFindings(rules).en} can’t be accepted: mend what is wrong, and take the comment out.`,
  };
  return idle('unacceptable', at, message, rules);
}

/**
 * Says that there is nothing to accept; of all that the comment names, or of a part. Where the file has such a finding
 * at another place, that is where the comment may be meant to stand. It has no fix: somebody wrote a reason there, and
 * only people can tell whether it is still wanted.
 *
 * @param left the findings that no comment accepts
 */
export function explainNotThere(
  { at, standsAlone, reading }: Directive,
  rules: readonly string[],
  left: readonly Finding[],
): Finding {
  const isPart = rules.length < reading.rules.length;
  const { ru, en } = nameRules(rules);
  const place = standsAlone
    ? { ru: 'В строке под этим комментарием', en: 'On the line below this comment' }
    : { ru: 'В этой строке', en: 'On this line' };
  const advice = isPart
    ? { ru: 'уберите его из комментария', en: 'take it out of the comment' }
    : { ru: 'уберите комментарий', en: 'take the comment out' };
  const message: Text = {
    ru: `${place.ru} нет замечаний ${ru}: ${isPart && rules.length > 1 ? 'уберите их из комментария' : advice.ru}, чтобы он не скрыл новую ошибку.`,
    en: `${place.en} there is no ${en}: ${isPart && rules.length > 1 ? 'take them out of the comment' : advice.en}, so that it can’t hide a new mistake.`,
  };
  return {
    ...idle('not-there', at, message, rules),
    related: rules.flatMap((rule) => {
      const other = left.find((one) => one.rule === rule && one.at.file === at.file);
      const told = { ru: `здесь есть замечание ${rule}`, en: `here is a finding ${rule}` };
      return other ? [{ message: told, at: other.at }] : [];
    }),
  };
}

/** Says that comments in settings and catalogues accept nothing. */
export function explainNotPlan({ at, reading }: Directive): Finding {
  const message: Text = {
    ru: 'В настройках и в перечне комментарии karta-ignore не действуют: исправьте замечание, а комментарий уберите.',
    en: 'In settings and catalogues karta-ignore comments have no effect: mend what is wrong, and take the comment out.',
  };
  return idle('not-a-plan', at, message, reading.rules);
}

function idle(problem: IdleProblem, at: Spot, message: Text, rules: readonly string[]): Finding {
  const data = { problem, rules };
  return { rule: 'unused-suppression', severity: 'warning', message, at, data };
}

function nameFindings(rules: readonly string[]): Text {
  const { ru, en } = nameRules(rules);
  return rules.length === 1
    ? { ru: `Замечание ${ru}`, en: `The finding ${en}` }
    : { ru: `Замечания ${ru}`, en: `The findings ${en}` };
}

function nameRules(rules: readonly string[]): Text {
  return { ru: rules.join(' и '), en: rules.join(' or ') };
}

/** Where a name stands in a comment; undefined if hidden signs lie in it. */
function spotOf(name: string, { at, text }: Directive): Spot | undefined {
  const from = text.indexOf(name, text.indexOf('ignore') + 'ignore'.length);
  if (from === -1) return undefined;
  const { line, column } = at.range.start;
  const start = { line, column: column + from };
  return { file: at.file, range: { start, end: { line, column: start.column + name.length } } };
}

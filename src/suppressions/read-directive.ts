import { withoutHidden } from '../core/invisible-signs.ts';
import { LETTERS } from '../core/letters.ts';
import { readHead } from './read-head.ts';
import { isRuleLike, nearestRule } from './rule-names.ts';

/** What a comment says of findings to be accepted. */
export type DirectiveReading =
  | { kind: 'accepts'; rules: readonly string[] }
  | { kind: 'no-reason'; rules: readonly string[] }
  /** Written as it has to be, but within a text of several lines, where nothing is a comment. */
  | { kind: 'in-text'; rules: readonly string[] }
  /** What was meant; without rules or reason where they can't be made out. */
  | { kind: 'misspelt'; rules: readonly string[]; reason: string };

/**
 * Reads a comment, or the part of one from a `#` on: `# karta-ignore RULE, RULE: reason`. Undefined if it is about
 * something else.
 *
 * @param known the ids of all rules
 */
export function readDirective(
  comment: string,
  known: readonly string[],
): DirectiveReading | undefined {
  const body = plainText(comment.replace(/^#+/, ''));
  const head = readHead(body);
  if (!head) return undefined;
  const misplaced = /^ *:/.test(head.rest);
  const rest = head.rest.replace(/^ *:/, '').trim();
  const { rules, reason, isExact } = readRest(rest, known);
  if (head.isLoose && rules.length === 0) return undefined;
  if (rules.length === 0 || misplaced || !head.isExact) return { kind: 'misspelt', rules, reason };
  if (reason === '') return { kind: 'no-reason', rules };
  return isExact ? { kind: 'accepts', rules } : { kind: 'misspelt', rules, reason };
}

interface Rest {
  rules: readonly string[];
  /** Empty if none is given, or only a stand-in for one. */
  reason: string;
  /** Whether a colon parts the rules from the reason. */
  isExact: boolean;
}

/** What follows `karta-ignore`: rules, a colon, a reason; or what may be that without a colon. */
function readRest(text: string, known: readonly string[]): Rest {
  const colon = text.indexOf(':');
  const before = (colon === -1 ? '' : text.slice(0, colon)).split(/[,;]/).map((one) => one.trim());
  const names = before.filter((name) => name !== '');
  if (names.length > 0 && names.every((name) => !/\s/.test(name) || areRules(name, known))) {
    const rules = [...new Set(names.flatMap((name) => name.split(/\s+/)))];
    return { rules, reason: readReason(text.slice(colon + 1)), isExact: true };
  }
  const words = text.matchAll(/[^\s,;:]+/g);
  const rules: string[] = [];
  let end = 0;
  for (const { 0: word, index } of words) {
    // Behind a rule's name, any word with a hyphen may begin the reason.
    if (rules.length === 0 ? !isRuleLike(word, known) : !nearestRule(word, known)) break;
    rules.push(word);
    end = index + word.length;
  }
  return { rules, reason: readReason(text.slice(end)), isExact: false };
}

function areRules(names: string, known: readonly string[]): boolean {
  return names.split(/\s+/).every((name) => isRuleLike(name, known));
}

/** Words that stand where a reason is still to be written, in examples that somebody has copied. */
const STAND_INS = /^(?:причина|reason|todo)$/i;
const SAYS_SOMETHING = new RegExp(`[${LETTERS}\\d]`);

function readReason(text: string): string {
  const reason = text.replace(/^[\s,;:.()–—-]+/, '').trim();
  return SAYS_SOMETHING.test(reason) && !STAND_INS.test(reason) ? reason : '';
}

/** The text with plain blanks and colons, and without signs that nobody sees. */
function plainText(text: string): string {
  return withoutHidden(text).replaceAll('\t', ' ').replaceAll('：', ':').trim();
}

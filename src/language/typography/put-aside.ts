import { LETTERS } from '../../core/letters.ts';

/** Stands for what is put aside; one that somebody wrote is put aside too. */
export const STAND_IN = '\ue000';

/** Web addresses, addresses of mail, names of files with their folders; also pasted HTML. */
const UNTOUCHED = new RegExp(
  [
    STAND_IN,
    '(?:https?|ftp):\\/\\/[^\\s<>«»“”„"]+',
    `www\\.[^\\s<>«»“”„"]+`,
    '<[a-zA-Z/!][^<>]*>',
    `(?<![${LETTERS}\\d._%+-])[${LETTERS}\\d._%+-]+@[${LETTERS}\\d.-]+`,
    `(?<![${LETTERS}\\d_.~/\\\\:-])[${LETTERS}\\d_.~/\\\\:-]+\\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|ics|md|html?|jpe?g|png|gif|zip|rar|7z|ya?ml)(?![${LETTERS}\\d])`,
  ].join('|'),
  'gi',
);

/** What all of these have; most texts have none of it. */
const MAY_HOLD = new RegExp(`[<@${STAND_IN}]|://|www\\.|\\.[a-z7]`, 'i');

/** The text with all of it changed but what no rule of language holds for. */
export function putAside(text: string, change: (rest: string) => string): string {
  if (!MAY_HOLD.test(text)) return change(text);
  const kept: string[] = [];
  const rest = text.replace(UNTOUCHED, (one) => {
    kept.push(one);
    return STAND_IN;
  });
  const changed = change(rest);
  if (kept.length === 0) return changed;
  let next = 0;
  return changed.replaceAll(STAND_IN, () => kept[next++] ?? '');
}

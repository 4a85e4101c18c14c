import { applyEdits } from '../../core/apply-edits.ts';
import type { Change } from './change.ts';
import type { Damage } from './damage.ts';
import { extraBlanks } from './extra-blanks.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { oddBlanks } from './odd-blanks.ts';
import { pastedMarks } from './pasted-marks.ts';
import { tornWords } from './torn-words.ts';

/** A text without its damage. */
export interface CleanText {
  /** On one line, but for line feeds where pasted tags or signs parted paragraphs. */
  text: string;
  /** What was done, in whole sentences; blanks at the ends are not told of. */
  changes: readonly Change[];
}

const DAMAGES: readonly Damage[] = [pastedMarks, hiddenSigns, oddBlanks, extraBlanks, tornWords];

/** Taking a tag out may bring another one to light; a text in which that goes on and on was not damaged by chance. */
const MOST_ROUNDS = 20;

/**
 * Takes out of a text what is surely damage: pasted tags and entities, special blanks, invisible signs, blanks that
 * are too many or stand within a word. Everything else stays as it is; cleaning twice changes nothing more.
 */
export function cleanText(raw: string): CleanText {
  if (isPlain(raw)) return { text: raw, changes: [] };
  const changes: Change[] = [];
  let text = raw;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = text;
    for (const damage of DAMAGES) {
      const edits = damage.find(text);
      if (edits.length === 0) continue;
      changes.push(...damage.say(text, edits));
      text = applyEdits(text, edits);
    }
    if (text === before) return { text, changes };
  }
  return { text: raw, changes: [] };
}

/** Most texts hold nothing that could be damage; this look is cheaper than all the others. */
function isPlain(text: string): boolean {
  return text === '' || (PLAIN.test(text) && !MAY_BE_DAMAGED.test(text));
}

const PLAIN_SIGN = '[А-Яа-яЁёA-Za-z\\d.,:;()«»№%–—"/-]';
const PLAIN = new RegExp(`^${PLAIN_SIGN}+(?: ${PLAIN_SIGN}+)*$`);
const MAY_BE_DAMAGED = / [ейьыю](?![А-Яа-яЁё])|- \d|mso|pageref|formtext|hyperlink/i;

import type { Damage } from './damage.ts';
import { wordsAround } from './words-around.ts';

/** Several blanks in a row, tabs, blanks at the ends of lines; only those between words are told of. */
export const extraBlanks: Damage = {
  find(text) {
    const edits = [];
    for (const { 0: blanks, index } of text.matchAll(/[ \t\n]+/g)) {
      const end = index + blanks.length;
      const isAtEnd = index === 0 || end === text.length;
      const meant = isAtEnd ? '' : blanks.includes('\n') ? '\n' : ' ';
      if (blanks !== meant) edits.push({ span: { start: index, end }, replacement: meant });
    }
    return edits;
  },
  say(text, edits) {
    const told = edits.filter(({ span, replacement }) => {
      return replacement === ' ' && span.end - span.start > 1;
    });
    const [first] = told;
    if (!first) return [];
    const before = wordsAround(text, first.span, text.slice(first.span.start, first.span.end));
    const after = wordsAround(text, first.span, ' ');
    const { length } = told;
    return [
      {
        ru: `Убраны лишние пробелы: «${before}» → «${after}»${length > 1 ? ` (всего таких мест: ${length})` : ''}.`,
        en: `Blanks that were too many were taken out: “${before}” → “${after}”${length > 1 ? ` (${length} such places in all)` : ''}.`,
        small: { sort: 'extra-blanks', places: length },
      },
    ];
  },
};

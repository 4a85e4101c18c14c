import { nameHidden, ODD_BLANKS } from '../../core/invisible-signs.ts';
import type { Damage } from './damage.ts';
import { wordsAround } from './words-around.ts';

/** Those that typography puts of its own accord. */
const NO_BREAK = /[\u00a0\u202f]/;
const ODD = new RegExp(`[${ODD_BLANKS}]`, 'g');

/** No-break spaces and others that look like a plain one; those at the ends of a text are not told of. */
export const oddBlanks: Damage = {
  find: (text) =>
    [...text.matchAll(ODD)].map(({ index }) => ({
      span: { start: index, end: index + 1 },
      replacement: ' ',
    })),
  say(text, edits) {
    const [begins, ends] = [text.search(/\S/), text.trimEnd().length];
    const told = edits.filter(({ span }) => span.start > begins && span.start < ends);
    const [first] = told;
    if (!first) return [];
    const name = nameHidden(text.slice(first.span.start, first.span.end));
    const around = wordsAround(text, first.span, ' ');
    const { length } = told;
    const areNoBreak = told.every(({ span }) => NO_BREAK.test(text.charAt(span.start)));
    return [
      {
        ru: `Поставлен обычный пробел там, где стоял ${name.ru}: «${around}»${length > 1 ? ` (всего таких мест: ${length})` : ''}.`,
        en: `A plain space was put where ${name.en} stood: “${around}”${length > 1 ? ` (${length} such places in all)` : ''}.`,
        ...(areNoBreak && { small: { sort: 'no-break-spaces', places: length } }),
      },
    ];
  },
};

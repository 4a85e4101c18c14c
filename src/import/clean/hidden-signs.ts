import type { TextEdit } from '../../core/apply-edits.ts';
import { HIDDEN_SIGNS, joinsEmoji, nameHidden } from '../../core/invisible-signs.ts';
import type { Text } from '../../core/text.ts';
import type { Damage } from './damage.ts';
import { wordsAround } from './words-around.ts';

/** Signs that nobody sees, control signs among them; tabs, line feeds and emoji's joiners are none. */
const HIDDEN = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${HIDDEN_SIGNS}]`, 'g');
const LINE_END = /[\v\f\r\u0085\u2028\u2029]/;

/** Soft hyphens, zero-width, control and direction signs; those that end a line leave a line feed. */
export const hiddenSigns: Damage = {
  find: (text) =>
    [...text.matchAll(HIDDEN)]
      .filter(({ 0: sign, index }) => sign !== '\u200d' || !joinsEmoji(text, index))
      .map(({ 0: sign, index }) => ({
        span: { start: index, end: index + 1 },
        replacement: LINE_END.test(sign) ? '\n' : '',
      })),
  say(text, edits) {
    const seen = edits.filter(({ replacement }) => replacement === '');
    const [first] = seen;
    return first ? [sayGone(text, first, seen.length)] : [];
  },
};

function sayGone(text: string, { span }: TextEdit, count: number): Text {
  const name = nameHidden(text.slice(span.start, span.end));
  const around = wordsAround(text, span, '');
  const more = {
    ru: count > 1 ? ` (всего таких знаков: ${count})` : '',
    en: count > 1 ? ` (${count} such characters in all)` : '',
  };
  return {
    ru: `Убран ${name.ru}${around && ` в «${around}»`}${more.ru}.`,
    en: `Taken out: ${name.en}${around && ` in “${around}”`}${more.en}.`,
  };
}

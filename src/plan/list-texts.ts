import { HIDDEN_SIGNS, ODD_BLANKS } from '../core/invisible-signs.ts';
import { hasLetters } from '../core/letters.ts';
import type { SourceDocument } from '../documents/document.ts';
import type { PlanText } from './model.ts';

/** A plan with more such texts has no use for all of them. */
const MOST = 1000;

/** Longer than any text that the schema takes, in UTF-16 units: nobody reads further. */
const LONGEST = 20_000;

/*
 * What may be a sign of something left behind. These look at every letter of every plan, so there are several
 * for different places, and each begins with few different signs: one for all takes ten times as long.
 */

/** Latin letters, which most texts lack, angle brackets and the like, lines to write on. */
const ODD_SIGN = /[A-Za-z<>{&_*?[]/;
const ODD_SHAPE =
  /\.{3}|…|ФИО|Ф\. ?И|И\. ?О\. Фам|ХХ|Х\.Х|[Дд]{2}[./-]|00\.00|Ошибка!|\d[ОоЗз]|[ОоЗз]\d/;
const ODD_IN_BRACKETS = /\((?:\s|ука|впи|запо|уто|доп|вста|подпись|дата|ф)/i;
const ODD_BEGINNING = new RegExp(
  `^\\s*(?:[${ODD_BLANKS}]|нужно|надо|необходимо|указ(?:ать|ыва)|укаж|впи[сш]|заполнит|уточнит|дописать|встав[иь]|дополнить|название|наименование|фамил|фио|ф\\. ?и|и\\. ?о\\. фам)`,
  'i',
);
/** Signs that a whole file seldom has, letters with accents among them. */
const RARE = new RegExp(`[\\u00c0-\\u024f\\ue000-\\uf8ff${HIDDEN_SIGNS}]`);
const RARE_OR_BLANK = new RegExp(`[\\u00c0-\\u024f\\ue000-\\uf8ff${HIDDEN_SIGNS}${ODD_BLANKS}]`);

/** Short values, in which Latin letters are nothing out of the ordinary. */
const SHORT = new Set(
  'kind status level every code codes id date due on from to done period file audit url'.split(' '),
);
const ODD_IN_SHORT = /[^\w.,;/: -]|_{2}|[XN?]|00\.00|TODO|TBD/;

/**
 * The texts of a file that hold anything out of the ordinary, the values that the schema rejected among them,
 * and the names of fields that hold hidden signs; in the file's order.
 */
export function listTexts({
  file,
  text,
  value,
  isUsual,
}: Pick<SourceDocument, 'file' | 'text' | 'value' | 'isUsual'>): PlanText[] {
  const found: PlanText[] = [];
  // In quotes a sign may be written as an escape.
  const escaped = text.includes('\\');
  const withRare = escaped || (!isUsual && RARE_OR_BLANK.test(text));
  const isOdd = oddTest(withRare, escaped || ODD_SHAPE.test(text) || ODD_IN_BRACKETS.test(text));
  const path: (string | number)[] = [];
  const look = (one: unknown, field: string): void => {
    if (found.length >= MOST) return;
    if (typeof one === 'string') {
      const text = one.length > LONGEST ? one.slice(0, LONGEST) : one;
      if (isOdd(text, field)) found.push({ text, field, at: { file, path: [...path] } });
    } else if (Array.isArray(one)) {
      for (let index = 0; index < one.length; index += 1) {
        path.push(index);
        look(one[index], field);
        path.pop();
      }
    } else if (typeof one === 'object' && one !== null) {
      for (const key of Object.keys(one)) {
        if (withRare && RARE_OR_BLANK.test(key)) {
          found.push({ text: key, field: key, at: { file, path: [...path, key], part: 'key' } });
        }
        path.push(key);
        look((one as Record<string, unknown>)[key], key);
        path.pop();
      }
    }
  };
  look(value, '');
  return found;
}

/** Told whether the file as a whole has rare signs or odd shapes; most have neither. */
function oddTest(withRare: boolean, withShape: boolean): (text: string, field: string) => boolean {
  return (text, field) => {
    if (SHORT.has(field)) return ODD_IN_SHORT.test(text);
    if (ODD_SIGN.test(text) || ODD_BEGINNING.test(text)) return true;
    if (field === 'task' && hasLetters(text)) return true;
    if (withShape && (ODD_SHAPE.test(text) || ODD_IN_BRACKETS.test(text))) return true;
    return withRare && RARE.test(text);
  };
}

import type { Span } from './location.ts';

/** A remainder of another program in a text; `replacement` undefined where nobody can tell what belongs there. */
export interface Markup extends Span {
  replacement: string | undefined;
}

/** HTML tags that end a line, and those that only change how letters look. */
const LINE_TAGS =
  'p|br|div|li|ul|ol|tr|td|th|table|tbody|thead|h[1-6]|hr|blockquote|center|section|article|html|body|head';
const OTHER_TAGS =
  'b|i|u|s|em|strong|small|big|sup|sub|span|font|a|img|del|ins|strike|mark|code|pre|label|style|script|meta|link|iframe|input|button|[a-z]\\d?:[a-z]+|st1:[a-z]+';
const INSIDE_TAG = '(?:\\s[^<>]{0,2000})?\\s?\\/?>';

const PATTERNS = [
  `<\\/?(?:${LINE_TAGS})${INSIDE_TAG}`,
  `<\\/?(?:${OTHER_TAGS})${INSIDE_TAG}`,
  '<!(?:--|\\[|doctype)[^<>]{0,2000}>',
  '&(?:[a-z]{2,8}\\d{0,2}|#\\d{2,6}|#x[\\da-f]{2,5});',
  '\\[(?:bookmark|cid|image|if|endif)\\b[^\\]]{0,200}\\]',
  '\\{[.#][a-z_][^{}]{0,200}\\}',
  '\\bmso-[a-z-]+(?::[^;]{0,60};?)?|\\bMsoNormal\\b|\\b_GoBack\\b|\\b_Toc\\d+\\b',
  'Error! [A-Z][a-z ]{3,60}\\.',
  'Ошибка! (?:Закладка|Источник|Неизвестн|Недопустим|Не указан|Имя|Нет)[а-яё «»]{0,60}[.!]',
  '\\\\\\* ?MERGEFORMAT|\\bPAGEREF \\S{1,40}(?: \\\\h)?|\\bHYPERLINK "[^"]{0,200}"|\\bFORMTEXT\\b',
  '\\{\\\\rtf\\d?|\\\\par[d ]',
  '\\[\\/(?:b|i|u|s|url|color|size|img|quote)\\]',
  '(?<![^\\s(«"])\\*\\*[^\\s*](?:[^*\\n]{0,200}[^\\s*])?\\*\\*',
  '[\\ue000-\\uf8ff]',
];
const MARKUP = new RegExp(PATTERNS.join('|'), 'gi');
/** What every piece of markup has some of: most texts need no more than this look. */
const HINT = /[<&[{\\*_\ue000-\uf8ff]|mso|pageref|hyperlink|formtext|error! |ошибка! /i;
const LINE_TAG = new RegExp(`^<\\/?(?:${LINE_TAGS})\\b`, 'i');

/** Entities that stand for one sign; those that could end a text in quotes are left to people. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
};

/** Names of other entities that HTML has and Word writes. */
const OTHER_ENTITIES =
  /^&(?:quot|apos|lt|gt|bull|middot|copy|reg|deg|sect|sup[123]|[lrbs][ds]?quo|times|plusmn|minus|numero|rarr|larr|euro|#.+);$/i;

/** Whether a remainder is a tag that ends a line or begins one. */
export function isLineTag(piece: string): boolean {
  return LINE_TAG.test(piece);
}

/** The tags, entities and marks of Word, of web pages and of converters in a text, in order. */
export function findMarkup(text: string): Markup[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(MARKUP)].flatMap(({ 0: piece, index }) => {
    if (piece.startsWith('&') && !isEntity(piece)) return [];
    const span = { start: index, end: index + piece.length };
    const around = [text[index - 1] ?? ' ', text.slice(span.end, span.end + 50)] as const;
    return [{ ...span, replacement: replacementFor(piece, ...around) }];
  });
}

function isEntity(piece: string): boolean {
  return Object.hasOwn(ENTITIES, entityName(piece)) || OTHER_ENTITIES.test(piece);
}

function entityName(piece: string): string {
  return piece.slice(1, -1).toLowerCase();
}

/** What is left when a remainder goes: a blank where a line ended between two words, else nothing. */
function replacementFor(piece: string, before: string, behind: string): string | undefined {
  if (piece.startsWith('&')) return ENTITIES[entityName(piece)];
  if (/^(?:error|ошибка)!/i.test(piece)) return undefined;
  if (piece.startsWith('**')) return piece.slice(2, -2);
  // Of these a part stays behind, or nobody can tell where they end.
  if (/^(?:\{?\\|\[\/|mso-)/i.test(piece)) return undefined;
  const after = behind.replace(/^(?:<\/?[a-z][^<>]*>)+/i, '');
  const between = /[^\s>]/.test(before) && /^\S/.test(after);
  return between && (LINE_TAG.test(piece) || LINE_TAG.test(behind)) ? ' ' : '';
}

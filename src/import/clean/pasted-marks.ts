import type { TextEdit } from '../../core/apply-edits.ts';
import { findMarkup, isLineTag, type Markup } from '../../core/find-markup.ts';
import { shorten } from '../../language/shorten.ts';
import type { Damage } from './damage.ts';

/** What entities stand for, besides those that `findMarkup` knows; names in small letters. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['deg', '°'],
  ['sect', '§'],
  ['sup1', '¹'],
  ['sup2', '²'],
  ['sup3', '³'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['times', '×'],
  ['plusmn', '±'],
  ['minus', '−'],
  ['numero', '№'],
  ['rarr', '→'],
  ['larr', '←'],
  ['euro', '€'],
]);

const MOST_NAMED = 3;

/** Tags, entities and marks of Word and of web pages; a tag that ended a line leaves a line feed. */
export const pastedMarks: Damage = {
  find: (text) => findMarkup(text).flatMap((one) => editFor(text, one) ?? []),
  say(text, edits) {
    const isEntity = ({ span }: TextEdit): boolean => text[span.start] === '&';
    const gone = distinct(edits.filter((one) => !isEntity(one)).map(({ span }) => cut(text, span)));
    const decoded = distinct(
      edits.filter(isEntity).map((one) => `«${cut(text, one.span)}» → «${one.replacement}»`),
    );
    return [
      ...(gone.length > 0
        ? [
            {
              ru: `Убраны следы вставки: ${nameSome(gone.map((one) => `«${one}»`))}.`,
              en: `Remains of pasting were taken out: ${nameSome(gone.map((one) => `“${one}”`))}.`,
            },
          ]
        : []),
      ...(decoded.length > 0
        ? [
            {
              ru: `Вместо служебных обозначений поставлены сами знаки: ${nameSome(decoded)}.`,
              en: `The characters themselves were put for their codes: ${nameSome(decoded)}.`,
            },
          ]
        : []),
    ];
  },
};

/** Undefined where nobody can tell what belongs there: `validate` tells of such places. */
function editFor(text: string, { start, end, replacement }: Markup): TextEdit | undefined {
  const piece = text.slice(start, end);
  const meant = isLineTag(piece) ? '\n' : (replacement ?? decode(piece));
  return meant === undefined ? undefined : { span: { start, end }, replacement: meant };
}

function decode(piece: string): string | undefined {
  if (!piece.startsWith('&')) return undefined;
  const name = piece.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES.get(name);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isSign = code >= 32 && code < 0x11_0000 && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : undefined;
}

function cut(text: string, { start, end }: TextEdit['span']): string {
  return shorten(text.slice(start, end), 40);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function nameSome(named: readonly string[]): string {
  return named.slice(0, MOST_NAMED).join(', ') + (named.length > MOST_NAMED ? ', …' : '');
}

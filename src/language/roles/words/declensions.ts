/**
 * How a word is declined, by how its dictionary form ends: the endings that may stand in place of that one.
 * The first line that fits holds; `-` is no ending at all. Some endings are more than grammar allows, since a
 * table of roles has no words that they could be mistaken for.
 */
export const DECLENSIONS: readonly (readonly [ending: string, endings: string])[] = [
  ['ый', 'ый ая ое ые ого ой ому ым ом ых ыми ую'],
  ['ий', 'ий ая яя ое ее ие ого его ой ей ому ему ым им ом ем их ых ими ую юю'],
  ['ой', 'ой ый ая ое ые ие ого ому ым им ом ых их ыми ими ую'],
  ['ая', 'ая яя ые ие ой ей ого его ому ему ую юю ым им ых их ыми ими ый ий'],
  ['ое', 'ое ого ому ым им ом ые ие ых их ыми ими'],
  ['ые', 'ые ых ым ыми ый ого ому ая ой ую'],
  ['ия', 'ия ии ию ией ий иям иями иях'],
  ['ие', 'ие ия ию ием ии ий иям иями иях ье ья'],
  ['ка', 'ка ки ке ку кой ок ек кам ками ках'],
  ['а', 'а ы и е у ой ою - ам ами ах'],
  ['я', 'я и е ю ей ь й ям ями ях'],
  ['ь', 'ь я ю ем е и ей ью ям ями ях'],
  ['й', 'й я ю ем е и ев ям ями ях'],
  ['о', 'о а у ом е - ам ами ах'],
  ['б в г д ж з к л м н п р с т ф х ц ч ш щ', '- а у ом ем е ы и ов ев ей ам ами ах'],
];

/** Shorter words are abbreviations, which are not declined. */
export const SHORTEST_DECLINED = 4;

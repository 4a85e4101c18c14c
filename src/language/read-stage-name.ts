import { lexicon, wordSet } from './dates/lexicon.ts';
import { ORDINAL_ENDINGS, ORDINALS } from './dates/words/numerals.ts';

/** What the parts into which a plan is divided are called. */
const STAGE_WORDS = wordSet(
  'этап[- а у ом е ы ов], ступен[ь и ью], фаз[а ы е у ой], стади[я и ю ей]',
);

/** Russian letters typed for Roman numerals: «П этап», «Ш этап». */
const TYPED_ROMAN = lexicon<number>([
  [2, 'п'],
  [3, 'ш'],
]);

/** What the name of a stage says. */
export interface StageName {
  /** 2 for «II этап», «Этап 2. Диагностика», «второй этап». */
  number: number | undefined;
  /** The other words, so that «Этап 2. Диагностика» and «Диагностика» compare: small letters, «е» for «ё». */
  words: string;
}

/**
 * Reads the name of a stage, or the label of a time that may name one («1 этап»). A number counts only beside
 * the word for a stage; in the name of a stage (`isStage`) also at its beginning: «1. Диагностика».
 */
export function readStageName(text: string, isStage = false): StageName {
  const tokens = tokensOf(text);
  const stage = tokens.findIndex((token) => STAGE_WORDS.has(token));
  const first = isStage || (stage > 0 && stage <= 3) ? [0] : [];
  const beside = stage === -1 ? [] : placesBeside(tokens, stage);
  const place = [...beside, ...first.filter(() => beginsWithNumber(tokens))].find(
    (at) => ordinalOf(tokens[at]) !== undefined,
  );
  const words = tokens.filter(
    (token, index) => index !== place && !STAGE_WORDS.has(token) && /[\p{L}\d]/u.test(token),
  );
  const one = place !== undefined && !isOneOfMany(tokens, place);
  return { number: one ? ordinalOf(tokens[place]) : undefined, words: words.join(' ') };
}

/** Whether a stage's word stands in the text at all: «этап «Диагностика»» needs it, «I этап» has it. */
export function namesStage(text: string): boolean {
  return tokensOf(text).some((token) => STAGE_WORDS.has(token));
}

/** Words, numbers without their endings, and signs; what is added in brackets is left out. */
function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('і', 'i')
    .replace(
      /(\d(?=\p{L}|[‐-—-])|[ivx](?=[‐-—-]))[‐-—-]?(\p{L}{1,3})(?!\p{L})/gu,
      (all, number, ending) => (ORDINAL_ENDINGS.has(ending) ? number : all),
    );
  const main = plain.replace(/\([^)]*\)/g, ' ');
  return (/[\p{L}\d]/u.test(main) ? main : plain).match(/\d+|\p{L}+|[№.,):‐-—-]/gu) ?? [];
}

/** Where the number may stand: before the word («1-й этап»), or behind it («этап № 2», «этап-2»). */
function placesBeside(tokens: readonly string[], stage: number): number[] {
  const behind = stage + (/^[№‐-—-]$/.test(tokens[stage + 1] ?? '') ? 2 : 1);
  return [stage - 1, behind];
}

/** «1. Диагностика», «II», «Первый, главный»; but not «9 классы», which may be no number of a stage. */
function beginsWithNumber([first = '', next = '.']: readonly string[]): boolean {
  return /^[.):‐-—-]$/.test(next) || !/^\d/.test(first);
}

/** «I и II этапы», «этапы 1–3» name no single stage. */
function isOneOfMany(tokens: readonly string[], place: number): boolean {
  return [-1, 1].some(
    (step) =>
      /^[и,‐-—-]$/.test(tokens[place + step] ?? '') &&
      ordinalOf(tokens[place + 2 * step]) !== undefined,
  );
}

function ordinalOf(token = ''): number | undefined {
  if (/^\d{1,2}$/.test(token)) return Number(token) || undefined;
  const known = ORDINALS.get(token) ?? TYPED_ROMAN.get(token);
  return known?.find(({ rest }) => rest.length === 0)?.meaning;
}

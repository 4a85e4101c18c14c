import type { Token } from '../tokenize.ts';
import { STAGES } from '../words/units.ts';

/**
 * Cuts the number of a stage off the year that it was glued to when lines were joined:
 * «до 15.04.20222 этап» holds the year 2022 and the label «2 этап».
 */
export function separateLabels(tokens: readonly Token[]): readonly Token[] {
  const isGlued = (token: Token, index: number) =>
    (token.text.length === 3 || token.text.length === 5) &&
    token.kind === 'number' &&
    token.gap === 'none' &&
    tokens[index - 1]?.kind === 'dot' &&
    STAGES.has(tokens[index + 1]?.text ?? '');
  if (!tokens.some(isGlued)) return tokens;
  return tokens.flatMap((token, index) => (isGlued(token, index) ? cutLastDigit(token) : [token]));
}

function cutLastDigit(token: Token): Token[] {
  const { start, end } = token.span;
  return [
    { ...token, text: token.text.slice(0, -1), span: { start, end: end - 1 } },
    { ...token, text: token.text.slice(-1), gap: 'blank', span: { start: end - 1, end } },
  ];
}

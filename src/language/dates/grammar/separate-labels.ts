import type { Token } from '../tokenize.ts';
import { STAGES } from '../words/units.ts';

/**
 * Cuts the number of a stage off the year that it was glued to when lines were joined:
 * «до 15.04.20222 этап» holds the year 2022 and the label «2 этап».
 */
export function separateLabels(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const isAfterDot = token.gap === 'none' && tokens[index - 1]?.kind === 'dot';
    const isStage = STAGES.has(tokens[index + 1]?.text ?? '');
    return isAfterDot && isStage && token.kind === 'number' ? cutLastDigit(token) : [token];
  });
}

function cutLastDigit(token: Token): Token[] {
  const { length } = token.text;
  if (length !== 3 && length !== 5) return [token];
  const { start, end } = token.span;
  return [
    { ...token, text: token.text.slice(0, -1), span: { start, end: end - 1 } },
    { ...token, text: token.text.slice(-1), gap: 'blank', span: { start: end - 1, end } },
  ];
}

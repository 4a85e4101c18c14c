import type { Span } from '../core/location.ts';

/** A code, and where it stands in the text of its value. */
export interface Token {
  code: string;
  span: Span;
}

/** The codes of a text such as «8.2, 9.3»; the same ones as those of a plan. */
export function splitCodes(text: string): Token[] {
  return [...text.matchAll(/[^\s,;]+/g)].flatMap(({ 0: code, index }) =>
    code === 'и' ? [] : [{ code, span: { start: index, end: index + code.length } }],
  );
}

/** Whether a text is one code and is read as that: «и» is only the word between two codes. */
export function isOneCode(text: string): boolean {
  const [only, another] = splitCodes(text);
  return only?.code === text && another === undefined;
}

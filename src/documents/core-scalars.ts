/** A plain (unquoted) scalar that is no text: the value, wrapped so that null can be told from "is a text". */
export interface CoreValue {
  value: null | boolean | number;
}

/**
 * What an unquoted text stands for in the core schema of YAML 1.2.2 (10.3.2); undefined if it is a text.
 * None of YAML 1.1: `yes`, `1_000`, `12:30`, dates and `<<` are texts.
 */
export function resolveCoreScalar(text: string): CoreValue | undefined {
  // Nearly every text in a plan ends here, after a look at its first character.
  const first = text.charCodeAt(0);
  if (first > 126 || !STARTS.includes(text[0] ?? '')) return undefined;
  if (words.has(text)) return words.get(text);
  if (/^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/.test(text)) return readNumber(text);
  if (/^0o[0-7]+$/.test(text)) return { value: Number.parseInt(text.slice(2), 8) };
  if (/^0x[\da-fA-F]+$/.test(text)) return { value: Number.parseInt(text.slice(2), 16) };
  return undefined;
}

const STARTS = '~nNtTfF+-.0123456789';

const words: ReadonlyMap<string, CoreValue> = new Map<string, CoreValue>([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, { value: null }] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, { value: true }] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, { value: false }] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, { value: Number.NaN }] as const),
  ...['.inf', '.Inf', '.INF'].flatMap((word) => [
    [word, { value: Number.POSITIVE_INFINITY }] as const,
    [`+${word}`, { value: Number.POSITIVE_INFINITY }] as const,
    [`-${word}`, { value: Number.NEGATIVE_INFINITY }] as const,
  ]),
]);

function readNumber(text: string): CoreValue {
  return { value: Number.parseFloat(text) };
}

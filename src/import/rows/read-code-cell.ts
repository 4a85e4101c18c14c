/** Codes as the schema takes them, with a digit; see `schemas/roadmap.schema.json`. */
const CODE =
  /(?<![\p{L}\d.-])(?:[А-ЯA-Z]{1,2}[.-]?)?\d{1,3}(?:\.\d{1,3}){0,3}[а-дa-d]?(?![\p{L}\d-]|\.\d)/gu;
/** What may stand around codes and tells nothing. */
const AROUND =
  /^(?:[\s,;/.:№()]|(?<!\p{L})(?:пп?|пункты?|код|коды|параметры?|параметрам?|показатели?|по|и)(?!\p{L}))*$/iu;

/** The codes of a cell, each once; `isWhole` tells whether the cell holds nothing else. */
export function readCodeCell(text: string): { codes: string[]; isWhole: boolean } {
  const codes = [...text.matchAll(CODE)].map(([code]) => code);
  const isWhole = AROUND.test(text.replace(CODE, ' '));
  const sure = isWhole ? codes : codes.filter((code) => /\d\.\d/.test(code));
  return { codes: [...new Set(sure)], isWhole };
}

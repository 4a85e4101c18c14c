import type { Cell, CellStyle } from 'hucre/xlsx';

/**
 * A cell with a text that stays one. The library takes the names of Excel's errors for errors (`#N/A`); as a run of
 * text such a name stays text.
 */
export function textCell(text: string, style: CellStyle): Partial<Cell> {
  if (text === '') return { value: null, style };
  return /^#[A-Z0-9_/]+[!?]?$/.test(text)
    ? { richText: [{ text }], style }
    : { value: text, style };
}

/** Reads CSV as RFC 4180 has it: the cells of each row; throws for a quote that stands where none may. */
export function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|$)`,
    'y',
  );
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, bare = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`not CSV: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== separator) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

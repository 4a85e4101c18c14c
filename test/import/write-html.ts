import { linesOf, type Part, type PartCell, spanOf } from './document-parts.ts';

/** The same as a page of HTML in UTF-8; LibreOffice makes a Word file of it too. */
export function writeHtml(parts: readonly Part[]): string {
  const body = parts.map(writePart).join('\n');
  return `<!DOCTYPE html>\n<html lang="ru"><head><meta charset="utf-8"><title>Документ</title></head>\n<body>\n${body}\n</body></html>\n`;
}

function writePart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escapeText(part.text)}</h${part.level}>`;
    case 'text':
      return paragraph(part.text, part.align);
    case 'box':
      return part.lines.map((line) => paragraph(line, 'right')).join('\n');
    case 'table':
      return `<table border="1">\n${part.rows.map(writeRow).join('\n')}\n</table>`;
  }
}

function writeRow(cells: readonly PartCell[]): string {
  return `<tr>${cells.map(writeCell).join('')}</tr>`;
}

function writeCell(cell: PartCell): string {
  const { across, down } = spanOf(cell);
  const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
  return `<td${spans}>${linesOf(cell)
    .map((line) => paragraph(line))
    .join('')}</td>`;
}

function paragraph(line: string, align?: string): string {
  const inner = line.trim() === '' ? '<br>' : escapeText(line);
  return `<p${align ? ` style="text-align: ${align}"` : ''}>${inner}</p>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import type { Language, Text } from '../../../core/text.ts';
import { PRINT_SIZES } from '../table-layout.ts';

const PAGE: Text = { ru: '"стр. " counter(page) " из "', en: '"p. " counter(page) " of "' };

const sizes = PRINT_SIZES.map((size) => `.print-${size} { font-size: ${size}pt; }`).join('\n  ');

/** A4 landscape: heads repeated, rows and groups whole where they fit, headings with what they head. */
export function printStyle(language: Language): string {
  return `
@page {
  size: A4 landscape;
  margin: 14mm 12mm 16mm 18mm;
  @bottom-right { content: ${PAGE[language]} counter(pages); font: 9pt sans-serif; color: #000; }
}
@media print {
  :root { font-size: 12pt; }
  body { line-height: 1.3; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 16pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 12pt; }
  .title, .caption, h1, h2, h3 { break-after: avoid; break-inside: avoid; }
  h1, h2, h3 { margin-top: 12pt; }
  p { max-width: none; orphans: 3; widows: 3; }
  .filter { display: none; }
  .sheet:not([hidden]) ~ .sheet { break-before: page; }
  .scroll { overflow: visible; margin: 6pt 0 10pt; }
  table { line-height: 1.25; }
  ${sizes}
  .chart { font-size: 10pt; }
  th, td { padding: 2pt 4pt; border-bottom-color: #777; }
  thead { display: table-header-group; }
  thead, tr, .whole, .stamps, .signatures, .legend { break-inside: avoid; }
  .group { break-after: avoid; }
  .part { break-before: avoid; }
  p:has(+ .signatures), .signatures { break-before: avoid; }
  p:has(+ .signatures) { break-after: avoid; }
  .legend { break-before: avoid; font-size: 9pt; }
  .chart td { height: 18pt; }
  .ruler { font-size: 11px; }
}
`;
}

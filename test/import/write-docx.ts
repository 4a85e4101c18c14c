import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
} from 'docx';
import { linesOf, type Part, type PartCell, spanOf } from './document-parts.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** A Word file as the package `docx` writes it. */
export async function writeDocx(parts: readonly Part[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: parts.map(writePart) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function writePart(part: Part): Paragraph | Table | Textbox {
  switch (part.kind) {
    case 'heading': {
      const level = HEADINGS[part.level - 1] ?? HeadingLevel.HEADING_6;
      return new Paragraph({ text: part.text, heading: level });
    }
    case 'text':
      return new Paragraph({
        text: part.text,
        ...(part.align && {
          alignment: AlignmentType[part.align === 'right' ? 'RIGHT' : 'CENTER'],
        }),
      });
    case 'box':
      return new Textbox({
        style: { width: '7cm', height: 'auto' },
        children: part.lines.map((line) => new Paragraph(line)),
      });
    case 'table':
      return new Table({ rows: part.rows.map(writeRow) });
  }
}

function writeRow(cells: readonly PartCell[]): TableRow {
  return new TableRow({ children: cells.map(writeCell) });
}

function writeCell(cell: PartCell): TableCell {
  const { across, down } = spanOf(cell);
  return new TableCell({
    columnSpan: across,
    rowSpan: down,
    children: linesOf(cell).map((line) => new Paragraph(line)),
  });
}

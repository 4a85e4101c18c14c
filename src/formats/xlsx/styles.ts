import type { CellStyle } from 'hucre/xlsx';
import type { Tone } from '../../report/report.ts';

/** What Excel itself writes with; widths of columns are counted in its digits. */
export const FONT = { name: 'Calibri', size: 11 };

const LINE = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** Bold on grey: seen on paper without colours, too. */
export const headStyle: CellStyle = {
  font: { ...FONT, bold: true },
  fill: solid('E2E6EA'),
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** How a cell of a list looks. */
export interface Look {
  tone?: Tone | undefined;
  align?: 'left' | 'right' | 'center' | undefined;
  /** A cell of a chart or a matrix is shaded as a whole. */
  isSign?: boolean | undefined;
  /** How Excel is to show the value. */
  format?: string | undefined;
}

export function cellStyle({ tone, align = 'left', isSign, format }: Look): CellStyle {
  const shade = isSign && tone ? SHADES[tone] : undefined;
  return {
    font: { ...FONT, ...(tone && INKS[tone]) },
    border: BORDER,
    alignment: { horizontal: isSign ? 'center' : align, vertical: 'top', wrapText: true },
    ...(shade !== undefined && { fill: solid(shade) }),
    ...(format !== undefined && { numFmt: format }),
  };
}

/** What a text above or below a list looks like. */
export function lineStyle(
  size: number,
  { isBold = false, align = 'left' }: { isBold?: boolean; align?: 'left' | 'center' } = {},
): CellStyle {
  return {
    font: { ...FONT, size, ...(isBold && { bold: true }) },
    alignment: { horizontal: align, vertical: 'bottom', wrapText: true },
  };
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

/** Each dark enough to be read on white and on its shade; weight tells what matters without colour. */
const INKS: Readonly<Record<Tone, NonNullable<CellStyle['font']>>> = {
  overdue: { bold: true, color: { rgb: '9C0006' } },
  soon: { bold: true, color: { rgb: '7A4100' } },
  running: { color: { rgb: '1F4E8C' } },
  upcoming: {},
  done: { color: { rgb: '1E5C2B' } },
  'done-late': { italic: true, color: { rgb: '1E5C2B' } },
  cancelled: { strikethrough: true, color: { rgb: '595959' } },
  undated: { italic: true, color: { rgb: '5B2C83' } },
  quiet: { color: { rgb: '595959' } },
  strong: { bold: true },
};

const SHADES: Readonly<Partial<Record<Tone, string>>> = {
  overdue: 'F4B9B9',
  soon: 'FFD98C',
  running: 'B3CDEE',
  upcoming: 'D3DEEA',
  done: 'B5DDBB',
  'done-late': 'B5DDBB',
  cancelled: 'D9D9D9',
  undated: 'E0CFEA',
};

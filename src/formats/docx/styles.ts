import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language, Text } from '../../core/text.ts';

/** The print of tables, in points: the first at which the words fit is taken. */
export type PrintSize = (typeof printSizes)[number];
export const printSizes = [12, 11, 10] as const;

/** Ids of the styles, as paragraphs name them. */
export const cellStyle = (size: PrintSize): string => `Cell${size}`;
export const headStyle = (size: PrintSize): string => `CellHead${size}`;
export const CHART_STYLE = 'Chart';
export const UNDER_LINE_STYLE = 'UnderLine';
export const CODE_STYLE = 'Code';

const FONT = 'Times New Roman';

/** Word counts print in half points. */
const half = (points: number): number => points * 2;

/**
 * Styles, so that a reader can restyle the whole document at once and Word finds its headings. The texts of plans
 * are Russian, so spelling is checked in Russian.
 */
export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: half(12), language: { value: 'ru-RU' } },
        paragraph: { spacing: { after: 0 } },
      },
      heading1: heading(14, 120),
      heading2: heading(13, 120),
      heading3: heading(12, 80),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...printSizes.flatMap((size) => [
        styleOf(cellStyle(size), `${NAMES[language].cell} ${size}`, size),
        headOf(headStyle(size), `${NAMES[language].head} ${size}`, size),
      ]),
      { ...styleOf(CHART_STYLE, NAMES[language].chart, 8), ...CENTRED },
      { ...styleOf(UNDER_LINE_STYLE, NAMES[language].underLine, 7), ...CENTRED },
      {
        ...styleOf(CODE_STYLE, NAMES[language].code, 10),
        run: { size: half(10), font: 'Courier New', noProof: true },
        paragraph: { shading: { fill: 'F2F2F2' } },
      },
      styleOf('Header', 'header', 10, true),
      styleOf('Footer', 'footer', 10),
    ],
  };
}

function heading(size: number, after: number): object {
  return {
    run: { font: FONT, size: half(size), bold: true, color: '000000' },
    paragraph: { spacing: { before: 200, after }, keepNext: true, keepLines: true },
  };
}

function styleOf(id: string, name: string, size: number, italics = false): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', run: { size: half(size), ...(italics && { italics }) } };
}

/** The head of a table is not left alone at the end of a page. */
function headOf(id: string, name: string, size: number): IParagraphStyleOptions {
  return {
    ...styleOf(id, name, size),
    run: { size: half(size), bold: true },
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
  };
}

const CENTRED = { paragraph: { alignment: AlignmentType.CENTER } };

const NAMES: Text<{ cell: string; head: string; chart: string; underLine: string; code: string }> =
  {
    ru: {
      cell: 'Текст таблицы',
      head: 'Шапка таблицы',
      chart: 'Знак на графике',
      underLine: 'Слова под чертой',
      code: 'Код',
    },
    en: {
      cell: 'Table text',
      head: 'Table head',
      chart: 'Chart sign',
      underLine: 'Words below a line',
      code: 'Code',
    },
  };

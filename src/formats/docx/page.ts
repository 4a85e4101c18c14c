import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Language, Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import { cleanLine } from './clean-text.ts';

/**
 * A4, its short side first. All lengths are in twips, twentieths of a point, as Word has them: 567 are a centimetre.
 */
const PAPER = { width: 11906, height: 16838 };
/** The left margin is wide, to file the paper. */
const MARGIN = { left: 1134, right: 567, top: 850, bottom: 850, header: 397, footer: 397 };

/** What lies between the margins of a landscape page. */
export const TEXT_WIDTH = PAPER.height - MARGIN.left - MARGIN.right;
export const TEXT_HEIGHT = PAPER.width - MARGIN.top - MARGIN.bottom;

/** A longer caption would leave no room for the page below it. */
const LONGEST_CAPTION = 400;

/** A landscape page with its number below and, where the report is cut down to something, to what above. */
export function pageLayout(
  language: Language,
  caption: string | undefined,
): Omit<ISectionOptions, 'children'> {
  return {
    properties: {
      page: { size: { ...PAPER, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN },
    },
    footers: { default: new Footer({ children: [pageNumber(language)] }) },
    ...(caption && { headers: { default: new Header({ children: [captionLine(caption)] }) } }),
  };
}

function pageNumber(language: Language): Paragraph {
  const { page, of } = WORDS[language];
  const children = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children })],
  });
}

function captionLine(caption: string): Paragraph {
  return new Paragraph({ style: 'Header', text: shorten(cleanLine(caption), LONGEST_CAPTION) });
}

const WORDS: Text<{ page: string; of: string }> = {
  ru: { page: 'стр.', of: 'из' },
  en: { page: 'page', of: 'of' },
};

/** Shares of a width in whole twips that sum up to it. */
export function widthsOf(shares: readonly number[], width: number): number[] {
  let share = 0;
  let before = 0;
  return shares.map((one) => {
    share += one;
    const edge = Math.round(share * width);
    const own = edge - before;
    before = edge;
    return own;
  });
}

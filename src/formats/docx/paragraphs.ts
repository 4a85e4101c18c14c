import {
  AlignmentType,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx';
import type { Code, Heading, Paragraph as ParagraphBlock, Tone } from '../../report/report.ts';
import { cleanText } from './clean-text.ts';
import { CODE_STYLE } from './styles.ts';

/** How a text looks that is about something: by weight and slant, which survive a black and white printer. */
const LOOKS: Readonly<Partial<Record<Tone, IRunOptions>>> = {
  strong: { bold: true },
  overdue: { bold: true },
  soon: { bold: true, italics: true },
  cancelled: { italics: true },
  undated: { italics: true },
  quiet: { italics: true },
};

/** A paragraph for each line of a text. */
export function linesOf(
  text: string,
  tone: Tone | undefined,
  look: IParagraphOptions,
  print: IRunOptions = {},
): Paragraph[] {
  return cleanText(text)
    .split('\n')
    .map((line) => new Paragraph({ ...look, children: line ? [runOf(line, tone, print)] : [] }));
}

/** A text block; `keepNext` keeps it on one page with what it leads to. */
export function paragraphOf({ text, tone, align }: ParagraphBlock, keepNext: boolean): Paragraph {
  return new Paragraph({
    ...(keepNext && { keepNext }),
    spacing: { after: 120 },
    ...(align && { alignment: AlignmentType.CENTER }),
    children: runsOf(text, tone),
  });
}

/** A heading that Word lists in its navigation. */
export function headingOf({ text, level, align }: Heading): Paragraph {
  return new Paragraph({
    heading: { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[
      level
    ],
    ...(align && { alignment: AlignmentType.CENTER }),
    children: runsOf(text, undefined),
  });
}

/** Text as it is, line by line. */
export function codeOf({ text }: Code): Paragraph {
  return new Paragraph({
    style: CODE_STYLE,
    spacing: { after: 120 },
    children: runsOf(text.trimEnd(), undefined),
  });
}

function runsOf(text: string, tone: Tone | undefined): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => runOf(line, tone, index > 0 ? { break: 1 } : {}));
}

function runOf(text: string, tone: Tone | undefined, more: IRunOptions = {}): TextRun {
  return new TextRun({ text, ...(tone && LOOKS[tone]), ...more });
}

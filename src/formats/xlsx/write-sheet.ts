import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { UsageError } from '../../core/errors.ts';
import type { Language } from '../../core/text.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { addList, type ListPlace } from './add-list.ts';
import { columnWidths } from './column-widths.ts';
import { addGap, addTexts, emptyPage } from './page.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** A sheet as the library wants it. */
export interface WrittenSheet {
  sheet: WriteSheet;
  /** The rows that are repeated on each printed page. */
  titles?: NamedRange;
  place?: ListPlace;
}

/** Titles need room even above a narrow list. */
const LEAST_WIDTH = 90;
const SPARE_WIDTH = 10;
const MOST_ROWS = 1_048_576;

/** Lays a sheet out: texts, the list with its head, texts. Throws UsageError for more rows than Excel has. */
export function writeSheet(
  name: string,
  part: Sheet,
  footer: string,
  language: Language,
): WrittenSheet {
  const { above, list, below } = part;
  const widths = list ? columnWidths(list) : [];
  const span = spanOf(widths);
  const page = emptyPage();
  addTexts(page, above, span, language);
  const written = list ? addList(page, list, widths, language) : undefined;
  if (written && below.length > 0) addGap(page);
  addTexts(page, below, span, language);
  if (page.row > MOST_ROWS) throw tooManyRows();
  return {
    sheet: {
      name,
      columns: (list ? widths : span).map((width) => ({ width })),
      cells: page.cells,
      merges: page.merges,
      rowDefs: page.heights,
      pageSetup: PAGE_SETUP,
      headerFooter: { oddFooter: footer },
      ...written?.parts,
    },
    ...(written && { titles: titlesOf(name, written.place.head), place: written.place }),
  };
}

const PAGE_SETUP: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** The columns that texts run over: those of the list, and empty ones beside a narrow list. */
function spanOf(widths: readonly number[]): number[] {
  const span = [...widths];
  let total = widths.reduce((sum, width) => sum + width, 0);
  for (; total < LEAST_WIDTH; total += SPARE_WIDTH) span.push(SPARE_WIDTH);
  return span;
}

/** The library would leave out the quotes that a name with blanks needs. */
function titlesOf(name: string, head: number): NamedRange {
  const row = head + 1;
  const range = `'${name.replaceAll("'", "''")}'!$${row}:$${row}`;
  return { name: '_xlnm.Print_Titles', range, scope: name };
}

function tooManyRows(): UsageError {
  return new UsageError({
    ru: 'Для Excel это слишком много: на листе помещается 1 048 576 строк. Сузьте отчёт, например --school или --period, или возьмите --format csv.',
    en: 'That is too much for Excel: a sheet holds 1,048,576 rows. Ask for less, say with --school or --period, or take --format csv.',
  });
}

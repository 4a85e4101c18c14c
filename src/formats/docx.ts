import { Document, Packer } from 'docx';
import type { Report } from '../report/report.ts';
import { bodyOf } from './docx/body.ts';
import { pageLayout } from './docx/page.ts';
import { coreProperties, setZipTimes } from './docx/reproducible.ts';
import { documentStyles } from './docx/styles.ts';
import type { Format } from './format.ts';

/** A document for Word and LibreOffice, to be printed on A4 and signed. */
export const docx: Format<Report> = {
  async render({ title, language, caption, blocks }, { today }) {
    const { children, isTorn } = bodyOf(blocks, language);
    const file = new Document({
      styles: documentStyles(language),
      // Where words find no room in their columns, they are at least parted as Russian parts them.
      hyphenation: { autoHyphenation: isTorn, doNotHyphenateCaps: true },
      sections: [{ ...pageLayout(language, caption), children }],
    });
    const bytes = await Packer.pack(file, 'uint8array', undefined, [coreProperties(title, today)]);
    setZipTimes(bytes, today);
    return bytes;
  },
};

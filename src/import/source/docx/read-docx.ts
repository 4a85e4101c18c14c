import type { Block } from '../../block.ts';
import type { Remark } from '../../remark.ts';
import { readHtml } from '../html/read-html.ts';
import { countLists } from './count-lists.ts';
import { findParts } from './find-parts.ts';
import { readStyles } from './paragraph-styles.ts';
import { readPackage } from './read-package.ts';
import { remarkTraces } from './remark-traces.ts';
import { simplifyDocument } from './simplify-document.ts';
import { storeZip } from './store-zip.ts';
import { brokenXml } from './xml-tree.ts';

/**
 * Reads a Word document (.docx, .docm). The archive and its XML are checked first; mammoth sees only what is left.
 *
 * @throws UsageError for what is broken, dangerous or too large.
 */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ blocks: readonly Block[]; remarks: readonly Remark[] }> {
  const { document, styles, numbering } = findParts(await readPackage(bytes));
  const { xml, traces } = simplifyDocument(document, {
    styleOf: readStyles(styles),
    count: countLists(numbering, styles),
  });
  const blocks = await readHtml(await convertToHtml(xml), { keepsBlanks: true });
  return { blocks, remarks: remarkTraces(traces) };
}

/** All paragraphs come as `<p>`, empty ones too; what is bold or a link is of no interest. */
async function convertToHtml(document: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const buffer = storeZip({ 'word/document.xml': document });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    // What is left to fail at are signs and entities that no XML may hold.
    throw brokenXml();
  }
}

import type { Block } from '../../block.ts';
import type { Remark } from '../../remark.ts';
import { decodeText } from '../decode-text.ts';
import { isElement, type PageNode, parsePage } from './parse-page.ts';
import { pageBlocks } from './read-html.ts';

/**
 * Reads a page that a browser, Word, LibreOffice or Google Docs has saved.
 *
 * @throws UsageError for a page that is too large, or no text.
 */
export async function readHtmlFile(
  bytes: Uint8Array,
): Promise<{ blocks: readonly Block[]; remarks: readonly Remark[] }> {
  const nodes = await parsePage(decodeText(bytes, declaredEncoding(bytes)));
  const remarks = holdsChanges(nodes) ? [changesRemark] : [];
  return { blocks: pageBlocks(nodes, { keepsBlanks: false }), remarks };
}

/** The encoding that the page's head names. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

function holdsChanges(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    (node) =>
      isElement(node) &&
      (node.tagName === 'ins' || node.tagName === 'del' || holdsChanges(node.childNodes)),
  );
}

const changesRemark: Remark = {
  kind: 'doubt',
  message: {
    ru: 'На странице отмечены исправления: вставленное прочитано, удалённое пропущено; сверьте с оригиналом.',
    en: 'The page marks corrections: insertions were read, deletions were left out; compare with the original.',
  },
};

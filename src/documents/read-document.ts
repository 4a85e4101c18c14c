import type { Finding } from '../core/diagnostic.ts';
import { createDocument } from './create-document.ts';
import { decode } from './decode.ts';
import type { SourceDocument } from './document.ts';
import { explainFileProblem } from './explain-file-problem.ts';
import type { FileProblem } from './files.ts';
import type { Placed } from './placed.ts';
import { readPlain } from './read-plain.ts';
import { MAX_BYTES, tooLarge } from './too-large.ts';

export { MAX_BYTES };

/**
 * A document, or the errors for which there is none; or both, if the text could be read in spite of them. An
 * empty file is a document whose value is null.
 */
export interface DocumentReading {
  document?: SourceDocument;
  /** The file's text, to quote lines from; undefined if it has none. */
  text?: string;
  findings: readonly Finding[];
}

/**
 * Reads a file's bytes as YAML, or explains why it has none. Whatever the bytes are, it neither throws nor
 * runs away: size and nesting are bounded before any parser sees the text.
 *
 * @param file path relative to the current folder, with `/`
 */
export async function readDocument(
  file: string,
  content: Uint8Array | FileProblem,
): Promise<DocumentReading> {
  if (typeof content === 'string') return { findings: [explainFileProblem(file, content)] };
  if (content.length > MAX_BYTES) return { findings: [tooLarge(file)] };
  const decoded = decode(file, content);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const { text, isUsual } = decoded;
  const plain = readPlain(text, isUsual);
  if (plain) {
    const place = async (): Promise<Placed | null> => {
      const { placePlain } = await import('./place-plain.ts');
      return placePlain(text);
    };
    const document = createDocument({ file, text, value: plain.value, isUsual }, place);
    return { document, text, findings: [] };
  }
  // What reads all of YAML takes longer to load than most plans take to read.
  const { readText } = await import('./read-text.ts');
  return { text, ...(await readText(file, text)) };
}

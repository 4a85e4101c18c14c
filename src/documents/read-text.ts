import type { Finding } from '../core/diagnostic.ts';
import { createDocument } from './create-document.ts';
import type { SourceDocument } from './document.ts';
import { findGluedFiles } from './find-glued-files.ts';
import { findStrayBlanks } from './find-stray-blanks.ts';
import type { Placed } from './placed.ts';
import type { DocumentReading } from './read-document.ts';
import { readFast } from './read-fast.ts';
import { scanStructure } from './scan-structure.ts';
import { tooDeep } from './too-deep.ts';
import { tooMany } from './too-large.ts';

/** Reads any YAML, or explains why it is none. */
export async function readText(file: string, text: string): Promise<DocumentReading> {
  const structure = scanStructure(text);
  if (structure.tooMany) return { findings: [tooMany(file)] };
  if (structure.tooDeepAt !== undefined) {
    return { findings: [tooDeep(file, text, structure.tooDeepAt)] };
  }
  const glued = findGluedFiles(file, text);
  if (glued) return { findings: [glued] };
  const mended = await readMended(file, text);
  if (mended) return mended;
  const reading = await readValue(file, text, structure.simple);
  if ('document' in reading && typeof reading.document.value === 'string') {
    const { findLostFields } = await import('./find-lost-fields.ts');
    const lost = findLostFields(file, text);
    if (lost) return { findings: [lost] };
  }
  return reading;
}

/** The text without special blanks where they do damage; undefined if they do none, or more than that. */
async function readMended(file: string, text: string): Promise<DocumentReading | undefined> {
  const blanks = findStrayBlanks(text);
  if (blanks.length === 0) return undefined;
  const { mendBlanks } = await import('./mend-blanks.ts');
  return mendBlanks(file, text, blanks);
}

/** A document without findings, or findings without one. */
type ValueReading =
  | { document: SourceDocument; findings: readonly [] }
  | { findings: readonly Finding[] };

async function readValue(file: string, text: string, simple: boolean): Promise<ValueReading> {
  const fast = simple ? readFast(text) : undefined;
  if (fast) {
    const place = async (): Promise<Placed | null> => {
      const { parseTree } = await import('./parse-tree.ts');
      const { placeTree } = await import('./place-tree.ts');
      return placeTree(parseTree(text).root);
    };
    return { document: createDocument({ file, text, value: fast.value }, place), findings: [] };
  }
  // The exact parser takes longer to load than most plans take to read, and most need it not.
  const { readFully } = await import('./read-fully.ts');
  const reading = readFully(file, text);
  if ('findings' in reading) return { findings: reading.findings };
  const { placeTree } = await import('./place-tree.ts');
  const place = async (): Promise<Placed | null> => placeTree(reading.tree.root);
  const document = createDocument({ file, text, value: reading.value }, place);
  return { document, findings: [] };
}

import { UsageError } from '../../core/errors.ts';
import type { Block } from '../block.ts';
import type { Remark } from '../remark.ts';
import { boundBlocks } from './bound-blocks.ts';
import { namedRefusal, refuse } from './refuse.ts';
import { type SourceKind, sniffKind } from './sniff-kind.ts';

/** A document from outside, read: its blocks in order, and what should be known of how it was read. */
export interface Source {
  blocks: readonly Block[];
  format: 'docx' | 'html' | 'text';
  remarks: readonly Remark[];
}

/** In bytes. Nobody's plan is larger without its pictures, and an HTML page takes parse5 a second per 8 MB. */
const LARGEST_TEXT = 5 * 1024 * 1024;

/**
 * Reads a Word document, a page of HTML or a text with tables. What it is, is told by its bytes; its name
 * decides only where they leave it open, and whether columns are parted by semicolons.
 *
 * @param name the file's name, as people should read it in a message.
 * @throws UsageError in one sentence, for everything that can't be read, or not safely.
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<Source> {
  try {
    return boundBlocks(await readKind(sniffKind(name, bytes), name, bytes));
  } catch (error) {
    throw error instanceof UsageError ? namedRefusal(name, error) : error;
  }
}

async function readKind(format: SourceKind, name: string, bytes: Uint8Array): Promise<Source> {
  if (format === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return { format, ...(await readDocx(bytes)) };
  }
  if (bytes.length > LARGEST_TEXT) throw tooLarge();
  if (format === 'html') {
    const { readHtmlFile } = await import('./html/read-html-file.ts');
    return { format, ...(await readHtmlFile(bytes)) };
  }
  const { readTextFile } = await import('./text/read-text-file.ts');
  return { format, ...readTextFile(name, bytes) };
}

function tooLarge(): UsageError {
  return refuse(
    'файл больше 5 МБ: оставьте в нём только таблицы плана, без рисунков, и повторите.',
    'the file is larger than 5 MB: leave only the plan’s tables in it, without pictures, and try again.',
  );
}

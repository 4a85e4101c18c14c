import { programmeParts } from './programme-parts.ts';
import { schoolParts } from './school-parts.ts';
import { writeDocx } from './write-docx.ts';
import { writeHtml } from './write-html.ts';

/**
 * `examples/school-12-as-received` as a Word file: the approval block in a text box, the title, the audit's table with
 * two rows of heads and merged cells, the activities with rows torn by the ends of pages and pasted `<p>` tags.
 */
export function schoolDocx(): Promise<Uint8Array> {
  return writeDocx(schoolParts());
}

/** The same as HTML, its approval block in paragraphs on the right. */
export function schoolHtml(): string {
  return writeHtml(schoolParts());
}

/** `examples/programme` as a Word file: headings 1–9, the appendix's table with merged cells of tasks. */
export function programmeDocx(): Promise<Uint8Array> {
  return writeDocx(programmeParts());
}

/** The same as HTML. */
export function programmeHtml(): string {
  return writeHtml(programmeParts());
}

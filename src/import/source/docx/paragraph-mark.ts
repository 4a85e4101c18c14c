import type { ListMark } from '../../block.ts';

/** What a Word paragraph is, which mammoth would lose; it goes through mammoth as the name of a bookmark. */
export interface ParagraphMark {
  heading?: number;
  list?: ListMark;
  isBoxed?: true;
}

/** Undefined for a paragraph of which there is nothing to say. */
export function writeMark({ heading, list, isBoxed }: ParagraphMark): string | undefined {
  if (heading === undefined && !list && !isBoxed) return undefined;
  const number = list?.number;
  return `karta-${heading ?? ''}-${list?.depth ?? ''}-${number ?? ''}-${isBoxed ? 'box' : ''}`;
}

/** Reads it back from the id that mammoth made of it. */
export function readMark(id: string): ParagraphMark | undefined {
  const found = /^karta-(\d*)-(\d*)-(\d*)-(box)?$/.exec(id);
  if (!found) return undefined;
  const [, heading, depth, number, box] = found;
  return {
    ...(heading && { heading: Number(heading) }),
    ...(depth && { list: { depth: Number(depth), ...(number && { number: Number(number) }) } }),
    ...(box && { isBoxed: true }),
  };
}

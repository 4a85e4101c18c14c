import { cellWidth, isOneCellEach } from './cell-width.ts';

/** Made when first needed: it takes longer than most views. */
let segmenter: Intl.Segmenter | undefined;

/** The text's start in at most `width` cells, with an ellipsis if something was cut off. */
export function cutText(text: string, width: number, ellipsis = '…'): string {
  if (cellWidth(text) <= width) return text;
  let kept = '';
  for (const character of charactersOf(text.slice(0, width * 4))) {
    if (cellWidth(kept + character) + ellipsis.length > width) break;
    kept += character;
  }
  return width > 0 ? kept + ellipsis : '';
}

/** The text's end in at most `width` cells, with an ellipsis if something was cut off. */
export function cutTextBefore(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let kept = '';
  for (const character of charactersOf(text.slice(-width * 4)).reverse()) {
    if (cellWidth(kept + character) >= width) break;
    kept = character + kept;
  }
  return width > 0 ? `…${kept}` : '';
}

/** Characters as people see them, with their combining marks. */
function charactersOf(text: string): string[] {
  if (isOneCellEach(text)) return text.split('');
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

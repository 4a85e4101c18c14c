import { withoutHidden } from '../../core/invisible-signs.ts';
import { foldLookAlikes } from '../../core/look-alikes.ts';

/**
 * A text by which others are looked up that differ in letter case, quotes, blanks, hidden signs, or in letters that
 * only look alike.
 */
export function plainKey(text: string): string {
  const plain = withoutHidden(text).toLowerCase().replaceAll('ё', 'е');
  return foldLookAlikes(plain.replace(/[«»"“”„'\s]+/g, ' ').trim());
}

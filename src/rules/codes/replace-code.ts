import { type Location, partOf } from '../../core/location.ts';
import type { CodeRef } from '../../plan/model.ts';

/** What puts one code in the place of another; quotes stay as they are. */
export function replaceCode(
  { at, code, written = code }: CodeRef,
  replacement: string,
): { at: Location; replacement: string } {
  return { at: at.span ? at : partOf(at, { start: 0, end: written.length }), replacement };
}

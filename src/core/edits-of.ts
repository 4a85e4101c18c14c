import type { DiagnosticFix, RangeEdit } from './diagnostic.ts';

/** All places that a fix changes, and what is to stand there. */
export function editsOf({ range, replacement, also = [] }: DiagnosticFix): readonly RangeEdit[] {
  return [{ range, replacement }, ...also];
}

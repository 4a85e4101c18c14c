import { visibleLine } from './visible-line.ts';

/** A file's path for people, on one line: no sign of it is lost, nor taken for another. */
export function visiblePath(file: string): string {
  return visibleLine(file.replaceAll('\t', '\\u0009'));
}

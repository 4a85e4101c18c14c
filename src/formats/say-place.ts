import type { Range } from '../core/location.ts';
import { visiblePath } from './visible-path.ts';

/** Where something begins, as compilers write it and editors open it: `roadmap.yaml:12:13`. */
export function sayPlace({ file, range }: { file: string; range: Range }): string {
  return `${visiblePath(file)}:${range.start.line}:${range.start.column}`;
}

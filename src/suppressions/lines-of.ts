import type { Finding } from '../core/diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';

/**
 * The lines at which a finding may be accepted: where it begins and where what it is about ends, and where the value
 * that it is a part of, and that value's key, begin: no comment can stand inside a text of several lines.
 */
export async function linesOf({ at }: Finding, document: SourceDocument): Promise<Set<number>> {
  if ('range' in at) return new Set([at.range.start.line]);
  const { file, path, part } = at;
  const own = await document.locate(at);
  const whole = await document.locate({ file, path, ...(part && { part }) });
  const lines = new Set([own.start.line, whole.start.line, whole.end.line]);
  if (typeof path.at(-1) !== 'string') return lines;
  const key = await document.locate({ file, path, part: 'key' });
  return lines.add(key.start.line);
}

/** RFC 5545, 3.1: without the line's end. */
const MOST_BYTES = 75;

/**
 * A line as calendars take it: in pieces of at most 75 bytes, of which all but the first begin with a blank. The
 * library can do it too, but takes seconds for a thousand events.
 */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MOST_BYTES) return line;
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = sizeOf(sign.codePointAt(0) ?? 0);
    if (bytes + size > MOST_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += sign;
    bytes += size;
  }
  return folded;
}

/** Bytes of UTF-8. */
function sizeOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

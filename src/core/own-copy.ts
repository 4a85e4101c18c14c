/**
 * The same text in memory of its own. V8 keeps a piece of a longer text as a view of it: whoever keeps a name out of a
 * file keeps the file.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

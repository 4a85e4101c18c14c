/** The beginning of what stands in a file, for a message: a key or a mark can be as long as the file. */
export function shortenSource(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 60 ? `${Array.from(line.slice(0, 60)).slice(0, -1).join('')}…` : line;
}

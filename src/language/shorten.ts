/** A text on one line, cut at a word's end to about `length` UTF-16 units, with «…» if it was cut. */
export function shorten(text: string, length = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  return `${flat.slice(0, length).replace(/[\s,;:.–-]+\S*$/, '')}…`;
}

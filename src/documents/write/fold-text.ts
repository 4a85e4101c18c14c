/** Breaks a line into lines of at most so many signs, at single spaces only; what has none stays whole. */
export function foldLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current: string | undefined;
  for (const piece of line.split(BREAK)) {
    if (current === undefined) current = piece;
    else if (current.length + 1 + piece.length <= width) current += ` ${piece}`;
    else {
      lines.push(current);
      current = piece;
    }
  }
  return [...lines, current ?? ''];
}

/**
 * A single space between words: beside another blank it must stay within a line, as folding would change it. Nor
 * does a line end with a short word, a number sign or a number, or begin with a dash: so people set Russian text.
 */
const BREAK = /(?<=\S)(?<!(?<![^\s«(])(?:[а-яё]{1,2}|№|\d+)) (?=\S)(?![—–%])/iu;

/**
 * What lines below `>` mean: a line's end is a space, an empty line is a line's end. Undefined where lines begin
 * with blanks, which have meanings of their own.
 */
export function unfoldLines(lines: readonly string[]): string | undefined {
  let text = '';
  let pending = '';
  for (const [index, line] of lines.entries()) {
    if (/^\s|\s$/.test(line)) return undefined;
    if (line === '') {
      pending += '\n';
      continue;
    }
    if (index > 0) text += pending === '' ? ' ' : pending;
    text += line;
    pending = '';
  }
  return text;
}

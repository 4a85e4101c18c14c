/**
 * The lines of a text, no wider than `columns` cells unless a word is; all but the first stand two cells further in. A
 * command to be typed, `karta validate план --diff`, stays on one line where it fits. Written out here because what the
 * formats wrap with takes longer to load than a note may take.
 */
export function wrapWords(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of keepCommands(text.split(' '), columns - INDENT.length)) {
    const isFirst = line === '';
    if (!isFirst && widthOf(line) + 1 + widthOf(piece) > columns) {
      lines.push(line);
      line = `${INDENT}${piece}`;
    } else line = isFirst ? piece : `${line} ${piece}`;
  }
  return [...lines, line].join('\n');
}

const INDENT = '  ';

/** Joins the words of each command that fits into a line. */
function keepCommands(words: readonly string[], width: number): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < words.length) {
    const command = words.slice(at, at + commandLength(words, at)).join(' ');
    const fits = command !== '' && widthOf(command) <= width;
    pieces.push(fits ? command : (words[at] ?? ''));
    at += fits ? command.split(' ').length : 1;
  }
  return pieces;
}

/** Of how many words the command at `start` consists; 0 if none begins there. */
function commandLength(words: readonly string[], start: number): number {
  if (!COMMAND.test(words[start] ?? '') || !SUBCOMMAND.test(words[start + 1] ?? '')) return 0;
  let end = start + 2;
  while (!ENDS.test(words[end - 1] ?? '') && ARGUMENT.test(words[end] ?? '')) end++;
  return end - start;
}

const COMMAND = /^[«“(]?karta$/;
const SUBCOMMAND = /^[a-z-]+[»”),.;:]*$/;
/** Options and what they are given, names of files, and what stands in quotes. */
const ARGUMENT = /^--?[a-z]|^['"]|['"][,.;:)]?$|[./*\\_-]\S|\d|^[A-ZА-ЯЁ]+[,.;:)]?$/;
const ENDS = /[,.;:»”)]$/;

/** Cells, told from the sort of sign alone: too many rather than too few. */
function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : text.length + text.replace(NARROW_SIGNS, '').length;
}

const NARROW = /^[\0-\u10ff\u2000-\u2bff]*$/;
const NARROW_SIGNS = /[\0-\u10ff\u2000-\u2bff]/g;

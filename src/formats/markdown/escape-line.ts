import { LETTERS } from '../../core/letters.ts';
import { visible } from '../visible.ts';

/** Web addresses, without the stop or bracket behind them; of signs that need no escaping between `<` and `>`. */
const ADDRESS = new RegExp(
  `https?://(?:[${LETTERS}\\d/_=~+%-]|[.,:?#@!$&'()*](?=[${LETTERS}\\d/_=~+%-]))+`,
  'g',
);

/** Underscores inside of words mean nothing; `<` and `&` are written as HTML for programs that know little else. */
const SIGNS = new RegExp(
  `[\\\\\`*[|~$#]|(?<![${LETTERS}\\d])_|_(?![${LETTERS}\\d])|<|&(?=#?\\w+;)`,
  'g',
);

const WRITTEN: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

/** Two of them are line ends for some programs only. */
const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;

/** The text on one line, in Markdown that shows it as it is. */
export function escapeLine(text: string): string {
  const line = visible(text.replace(LINE_END, ' ')).replace(/ +/g, ' ').trim();
  let written = '';
  let done = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    written += `${escapeSigns(line.slice(done, index))}<${address}>`;
    done = index + address.length;
  }
  return written + escapeSigns(line.slice(done));
}

/** The lines of a text, each as Markdown; those without signs are left out. */
export function escapeLines(text: string): string[] {
  return text
    .split(LINE_END)
    .map(escapeLine)
    .filter((line) => line !== '');
}

/** The same for lines that begin a paragraph: nothing in them makes a list or a heading of it. */
export function escapeStart(line: string): string {
  return line.replace(/^[-+=:>]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function escapeSigns(text: string): string {
  return text.replace(SIGNS, (sign) => WRITTEN[sign] ?? `\\${sign}`);
}

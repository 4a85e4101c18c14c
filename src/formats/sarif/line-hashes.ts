/** How much of a file, from the beginning of a line on, makes the line's hash: UTF-16 units, blanks left out. */
const WINDOW = 100;

/** What GitHub puts behind the end of a file. */
const END = '\uffff';

/**
 * The hash of each line as GitHub itself reckons it, so that what is uploaded agrees with what it finds: a number
 * in base 37 of 64 bits made of the signs that follow, and how many lines with this hash there were so far. Gives it
 * by the line's number, from 1. Source: `fingerprints.ts` of github/codeql-action, whose own examples are in the test.
 */
export function lineHashes(text: string): (line: number) => string | undefined {
  const signs = text.replace(/[ \t]/g, '').replace(/\r\n?/g, '\n') + END;
  const windows: string[] = [];
  for (let start = 0; start >= 0; ) {
    windows.push(signs.slice(start, start + WINDOW));
    const feed = signs.indexOf('\n', start);
    start = feed === -1 ? -1 : feed + 1;
  }
  return (line) => {
    const window = windows[line - 1];
    if (window === undefined) return undefined;
    const count = windows.slice(0, line).filter((one) => one === window).length;
    return `${hashOf(window)}:${count}`;
  };
}

function hashOf(window: string): string {
  let hash = 0n;
  for (let index = 0; index < WINDOW; index += 1) {
    const sign = index < window.length ? window.charCodeAt(index) : 0;
    hash = BigInt.asUintN(64, hash * 37n + BigInt(sign));
  }
  return hash.toString(16);
}

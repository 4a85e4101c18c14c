/** No system has longer names of files; a sentence with one would fill the screen. */
const LONGEST = 400;

/** The name of a file as a message can show it. */
export function shortenName(path: string): string {
  return path.length > LONGEST ? `${path.slice(0, LONGEST)}…` : path;
}

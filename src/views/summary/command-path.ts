import { shellPath } from './shell-path.ts';

/**
 * What to type behind a command to get one plan: its folder if no other of these plans lies there, else its file.
 * Undefined if the path is not fit to be typed.
 */
export function commandPaths(files: readonly string[]): (file: string) => string | undefined {
  const plans = new Map<string, number>();
  for (const file of files) {
    for (const folder of foldersAbove(file)) plans.set(folder, (plans.get(folder) ?? 0) + 1);
  }
  return (file) => {
    const [folder] = foldersAbove(file);
    const isAlone = folder !== undefined && !folder.endsWith('..') && plans.get(folder) === 1;
    return shellPath(isAlone ? folder : file);
  };
}

/** The nearest first; none for a file in the current folder. */
function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** Names have at most so many stars, and globs so many `**`: matching takes very long with more of them. */
const MOST_STARS = 3;

/** Whether a glob as .gitignore has them has so many stars that matching it might take for ever. */
export function hasTooManyStars(glob: string): boolean {
  const names = glob.trim().replace(/^!/, '').split('/');
  if (names.filter((name) => name === '**').length > MOST_STARS) return true;
  return names.some((name) => name !== '**' && count(name) > MOST_STARS);
}

function count(name: string): number {
  return name.split('*').length - 1;
}

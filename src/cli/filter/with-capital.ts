/** «Завуч», as a name at the beginning of a line. */
export function withCapital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

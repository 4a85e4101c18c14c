/** Whether a text only marks a place where people have something to write, as `TO_FILL_IN` does. */
export function isEmptyPlace(value: unknown): boolean {
  return typeof value === 'string' && /^_{3,}$/.test(value.trim());
}

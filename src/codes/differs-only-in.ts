import type { Path } from '../core/location.ts';

/**
 * Whether two values that files hold are the same but for some texts.
 *
 * @param changes what must stand in `after`, by path as JSON; all of them must be there
 */
export function differsOnlyIn(
  before: unknown,
  after: unknown,
  changes: ReadonlyMap<string, string>,
): boolean {
  let left = changes.size;
  const isSame = (one: unknown, other: unknown, path: Path): boolean => {
    const change = changes.get(JSON.stringify(path));
    if (change !== undefined) {
      left -= 1;
      return other === change;
    }
    if (typeof one !== 'object' || one === null) return Object.is(one, other);
    if (typeof other !== 'object' || other === null) return false;
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const [own, others] = [Object.entries(one), Object.entries(other)];
    return (
      own.length === others.length &&
      own.every(([key, item], index) => {
        const [name, value] = others[index] ?? [];
        return name === key && isSame(item, value, [...path, Array.isArray(one) ? index : key]);
      })
    );
  };
  return isSame(before, after, []) && left === 0;
}

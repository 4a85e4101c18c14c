import type { Shape } from './shape.ts';

/**
 * Names in the order of a shape. One that the shape doesn't know stays behind the known one that it follows, or at
 * the beginning.
 */
export function orderNames<Item extends { name: string }>(
  items: readonly Item[],
  shape: Shape,
): readonly Item[] {
  const places = new Map(shape.fields?.map(({ name }, index) => [name, index]));
  let place = -1;
  const placed = items.map((item) => {
    place = places.get(item.name) ?? place;
    return { item, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

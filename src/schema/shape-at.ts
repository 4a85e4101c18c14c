import type { Path } from '../core/location.ts';
import { fieldShape, type Shape } from '../documents/write/shape.ts';
import { shapeOf } from './shape-of.ts';
import type { Kind } from './shape-result.ts';

/** How what stands at a path of a file of that kind is laid out; `{}` if the schema knows no such place. */
export function shapeAt(kind: Kind, path: Path): Shape {
  return path.reduce<Shape>(
    (shape, part) =>
      typeof part === 'number' ? (shape.items ?? {}) : fieldShape(shape, String(part)),
    shapeOf(kind),
  );
}

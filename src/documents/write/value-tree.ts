import type { Path } from '../../core/location.ts';
import { orderNames } from './order-entries.ts';
import { fieldShape, type Shape, textSort } from './shape.ts';
import type { CommentLine, Node, Slot } from './tree.ts';

/** The comments that go above and behind what stands at a path. */
export type CommentsAt = (path: Path) => { above: CommentLine[]; behind?: string };

/** Lays out plain data: fields in the order of the shape; what is undefined is left out. */
export function valueTree(value: unknown, shape: Shape, commentsAt: CommentsAt, path: Path): Node {
  if (typeof value === 'string') return { type: 'text', value, sort: textSort(value, shape) };
  if (typeof value !== 'object' || value === null) return plain(value);
  const slot = (part: unknown, partShape: Shape, name: string | number): Slot => ({
    ...commentsAt([...path, name]),
    gap: false,
    node: valueTree(part, partShape, commentsAt, [...path, name]),
  });
  if (Array.isArray(value)) {
    const itemShape = shape.items ?? {};
    return {
      type: 'list',
      items: value.map((item, index) => slot(item, itemShape, index)),
      tail: [],
      isSpaced: shape.isSpaced ?? false,
      isCode: itemShape.isCode ?? false,
      isOfMappings: itemShape.fields !== undefined,
    };
  }
  const fields = Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : [{ name, part }],
  );
  return {
    type: 'map',
    entries: orderNames(fields, shape).map(({ name, part }) => ({
      name,
      ...slot(part, fieldShape(shape, name), name),
    })),
    tail: [],
    isCompact: shape.isCompact ?? false,
  };
}

function plain(value: unknown): Node {
  return { type: 'plain', written: writePlain(value), tail: [] };
}

/** Numbers in the words of YAML 1.2's core schema. */
function writePlain(value: unknown): string {
  if (typeof value !== 'number' || Number.isFinite(value)) {
    return Object.is(value, -0) ? '-0' : String(value);
  }
  if (Number.isNaN(value)) return '.nan';
  return value > 0 ? '.inf' : '-.inf';
}

import audit from '../../schemas/audit.schema.json' with { type: 'json' };
import catalogue from '../../schemas/catalogue.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import roadmap from '../../schemas/roadmap.schema.json' with { type: 'json' };
import type { FieldShape, Shape } from '../documents/write/shape.ts';
import type { Kind } from './shape-result.ts';

/** What of a schema tells how a file is laid out. */
interface Node {
  $ref?: string;
  allOf?: Node[];
  properties?: Record<string, Node>;
  patternProperties?: Record<string, Node>;
  items?: Node;
  enum?: string[];
  definitions?: Record<string, Node>;
}

const schemas = { audit, catalogue, config, roadmap } as unknown as Record<Kind, Node>;

/** The definitions whose texts are codes. */
const CODES: readonly string[] = ['code', 'codes'];

/** How a file of that kind is laid out: its fields stand in the order in which its schema names them. */
export function shapeOf(kind: Kind): Shape {
  return reader(schemas[kind])(schemas[kind]);
}

/** Makes a function that reads the shape from a node of a schema, and each node once: a definition may hold itself. */
function reader(root: Node): (node: Node) => Shape {
  const known = new Map<Node, Shape>();
  const read = (node: Node): Shape => {
    const before = known.get(node);
    if (before) return before;
    const shape: Shape = {};
    known.set(node, shape);
    for (const part of spread(node, root.definitions)) {
      const { properties, patternProperties, items } = part;
      const [others] = Object.values(patternProperties ?? {});
      if (others) shape.others = read(others);
      if (part.enum) shape.words = part.enum;
      if (properties) shape.fields = fieldsOf(properties, read);
      if (properties?.from && properties.to) shape.isCompact = true;
      if (items) shape.items = read(items);
      if (items?.$ref === '#/definitions/activity') shape.isSpaced = true;
      if (CODES.some((name) => part === root.definitions?.[name])) shape.isCode = true;
    }
    return shape;
  };
  return read;
}

function fieldsOf(properties: Record<string, Node>, read: (node: Node) => Shape): FieldShape[] {
  const fields = Object.entries(properties).map(([name, node]) => ({ name, shape: read(node) }));
  // People say how often before they say between which days.
  return fields.sort((a, b) => Number(b.name === 'every') - Number(a.name === 'every'));
}

/** A schema node with everything that it refers to or is made of. */
function spread(node: Node, definitions: Node['definitions']): Node[] {
  const referred = definitions?.[node.$ref?.replace('#/definitions/', '') ?? ''];
  const parts = [...(referred ? [referred] : []), ...(node.allOf ?? [])];
  return [node, ...parts.flatMap((part) => spread(part, definitions))];
}

/** A JSON Schema, or a part of one. */
export type SchemaNode = { [keyword: string]: unknown } & {
  properties?: Record<string, SchemaNode>;
  patternProperties?: Record<string, SchemaNode>;
  definitions?: Record<string, SchemaNode>;
};

/** A part of a schema with the way to it, and whether it says what a field of the file is. */
export interface PlacedNode {
  place: string;
  node: SchemaNode;
  field: boolean;
}

const BY_NAME = ['properties', 'patternProperties', 'definitions'];
const SINGLE = ['items', 'not', 'if', 'then', 'else', 'additionalProperties', 'propertyNames'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];

/** Every schema inside a schema, itself included. */
export function* schemaNodes(node: SchemaNode, place = '#', field = false): Generator<PlacedNode> {
  yield { place, node, field };
  for (const keyword of BY_NAME) {
    for (const [name, part] of Object.entries((node[keyword] ?? {}) as object)) {
      yield* schemaNodes(part, `${place}/${keyword}/${name}`, keyword !== 'definitions');
    }
  }
  for (const keyword of [...SINGLE, ...LISTS]) {
    const parts = LISTS.includes(keyword)
      ? ((node[keyword] as SchemaNode[]) ?? [])
      : [node[keyword]];
    for (const [index, part] of parts.entries()) {
      if (typeof part !== 'object' || part === null) continue;
      yield* schemaNodes(part as SchemaNode, `${place}/${keyword}/${index}`);
    }
  }
}

/** Whether values of this type may stand there: `type` is one name or a list of names. */
export function allowsType(node: SchemaNode, type: string): boolean {
  return [node.type].flat().includes(type);
}

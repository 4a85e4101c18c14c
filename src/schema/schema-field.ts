import audit from '../../schemas/audit.schema.json' with { type: 'json' };
import catalogue from '../../schemas/catalogue.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import roadmap from '../../schemas/roadmap.schema.json' with { type: 'json' };
import type { Path } from '../core/location.ts';
import type { Kind } from './shape-result.ts';

/** What a schema says of the values at a place of a file. */
export interface SchemaField {
  /** The JSON types that it takes. */
  types: readonly string[];
  examples: readonly unknown[];
  /** The only values that there are; empty where any will do. */
  choices: readonly unknown[];
  pattern: string | undefined;
  maxLength: number;
  /** The names of the schema's definitions that it is made of: `date`, `code`. */
  definitions: readonly string[];
  /** The names that a mapping may have here. */
  names: readonly string[];
  required: readonly string[];
  /** How many fields a mapping must have at least. */
  leastFields: number;
  /** The ways to say one thing, of which a mapping must use exactly one; empty if there is no choice. */
  ways: readonly Way[];
}

/** One way: the names that it needs, and those that may stand beside them (any, if undefined). */
export interface Way {
  names: readonly string[];
  allowed: readonly string[] | undefined;
}

interface Node {
  $ref?: string;
  allOf?: Node[];
  anyOf?: { required: string[]; propertyNames?: { enum: string[] } }[];
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  examples?: unknown[];
  pattern?: string;
  maxLength?: number;
  required?: string[];
  /** What holds unless the mapping is of a special kind: an activity made of parts may lack a title. */
  else?: { required?: string[] };
  minProperties?: number;
  properties?: Record<string, Node>;
  patternProperties?: Record<string, Node>;
  items?: Node;
  definitions?: Record<string, Node>;
}

const schemas = { audit, catalogue, config, roadmap } as unknown as Record<Kind, Node>;

/** Makes a function that finds what the schema says of a path; it remembers what it found. */
export function fieldFinder(kind: Kind): (path: Path) => SchemaField {
  const root = schemas[kind];
  const known = new Map<string, Found>();
  const find = (path: Path): Found => {
    const key = JSON.stringify(path.map((step) => (typeof step === 'number' ? 0 : step)));
    const step = path.at(-1);
    const nodes = () =>
      step === undefined
        ? spread(root, root)
        : nodesBelow(find(path.slice(0, -1)).nodes, step, root);
    const found = known.get(key) ?? foundFrom(nodes());
    known.set(key, found);
    return found;
  };
  return (path) => find(path).field;
}

interface Found {
  nodes: readonly Node[];
  field: SchemaField;
}

function foundFrom(nodes: readonly Node[]): Found {
  return { nodes, field: mergeNodes(nodes) };
}

/** What is said of a child; the examples of a list's items are those in the list's own examples. */
function nodesBelow(parents: readonly Node[], step: string | number, root: Node): Node[] {
  const children = parents.flatMap((node) => childOf(node, step));
  const nodes = children.flatMap((node) => spread(node, root));
  if (typeof step === 'string') return nodes;
  const examples = parents.flatMap((node) => node.examples ?? []);
  const lists = examples.filter(Array.isArray);
  return [...nodes, { examples: lists.length > 0 ? lists.flat() : examples }];
}

/** A schema node with everything that it refers to or is made of. */
function spread(node: Node, root: Node): Node[] {
  const name = node.$ref?.replace('#/definitions/', '');
  const referred = name === undefined ? undefined : root.definitions?.[name];
  const parts = [...(node.allOf ?? []), ...(referred ? [referred] : [])];
  return [node, ...parts.flatMap((part) => spread(part, root))];
}

function childOf(node: Node, step: string | number): Node[] {
  if (typeof step === 'number') return node.items ? [node.items] : [];
  const own = node.properties;
  if (own && Object.hasOwn(own, step)) return [own[step] as Node];
  const byPattern = Object.entries(node.patternProperties ?? {});
  return byPattern
    .filter(([pattern]) => new RegExp(pattern, 'u').test(step))
    .map(([, part]) => part);
}

function mergeNodes(nodes: readonly Node[]): SchemaField {
  const typeLists = nodes.flatMap(({ type }) => (type ? [[type].flat()] : []));
  return {
    types: typeLists.reduce(
      (all, types) => all.filter((type) => types.includes(type)),
      typeLists[0] ?? [],
    ),
    examples: nodes.flatMap(({ examples }) => examples ?? []),
    choices: nodes.flatMap((node) => ('const' in node ? [node.const] : (node.enum ?? []))),
    pattern: nodes.find(({ pattern }) => pattern)?.pattern,
    maxLength: Math.min(...nodes.map(({ maxLength }) => maxLength ?? Number.POSITIVE_INFINITY)),
    definitions: nodes.flatMap(({ $ref }) => $ref?.replace('#/definitions/', '') ?? []),
    names: nodes.flatMap(({ properties }) => Object.keys(properties ?? {})),
    required: nodes.flatMap((node) => [...(node.required ?? []), ...(node.else?.required ?? [])]),
    leastFields: Math.max(0, ...nodes.map(({ minProperties }) => minProperties ?? 0)),
    ways: nodes.flatMap(({ anyOf }) => anyOf?.map(wayOf) ?? []),
  };
}

function wayOf({ required, propertyNames }: NonNullable<Node['anyOf']>[number]): Way {
  return { names: required, allowed: propertyNames?.enum };
}

/** Whether a text is one that the field takes. */
export function takesText(field: SchemaField, text: string): boolean {
  if (!field.types.includes('string') || text.length > field.maxLength) return false;
  if (field.choices.length > 0) return field.choices.includes(text);
  return field.pattern === undefined || new RegExp(field.pattern, 'u').test(text);
}

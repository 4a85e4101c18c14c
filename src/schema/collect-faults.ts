import type { Path } from '../core/location.ts';
import type { Fault } from './fault.ts';
import type { ShapeError } from './validators.js';

/** The faults that are to be told, and those that follow from others and only spoil the value. */
export interface Faults {
  told: Fault[];
  silent: Fault[];
}

/** Keywords after which nothing that is said of the inside helps. */
const WHOLE = new Set(['type', 'maxItems', 'maxProperties']);
/** Keywords that say only that something is wrong somewhere in a mapping. */
const VAGUE = new Set(['anyOf', 'oneOf', 'not', 'dependencies', 'minProperties', 'false schema']);
/** Of several keywords that fail at one value, the first of these is told. */
const ORDER = [
  'type',
  'const',
  'enum',
  'minLength',
  'pattern',
  'maxLength',
  'minItems',
  'maxItems',
];

/** Folds what ajv found so that one cause is one fault. */
export function collectFaults(errors: readonly ShapeError[], root: unknown): Faults {
  // `if` itself says only that something beside it is wrong.
  const outer = errors.filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && !/\/(?:anyOf|oneOf|not|if)\//.test(schemaPath),
  );
  const whole = new Set(outer.filter(({ keyword }) => WHOLE.has(keyword)).map(pointer));
  const isInside = insideTest(whole);
  const visible = outer.filter((error) => !isInside(parentOf(pointer(error))));
  const exact = new Set<string>();
  for (const error of visible) {
    if (VAGUE.has(error.keyword)) continue;
    let place: string | undefined = pointer(error);
    for (; place !== undefined && !exact.has(place); place = parentOf(place)) exact.add(place);
  }
  const faults: Faults = { told: [], silent: [] };
  for (const error of oneEach(visible)) {
    const vague = VAGUE.has(error.keyword) && exact.has(pointer(error));
    faults[vague ? 'silent' : 'told'].push(faultOf(error, root));
  }
  return faults;
}

function pointer(error: ShapeError): string {
  return error.instancePath;
}

function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Tells whether a place is one of these or lies inside one; remembers what it found. */
function insideTest(places: ReadonlySet<string>): (place: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  return function isInside(place): boolean {
    if (place === undefined) return false;
    const answer = known.get(place) ?? (places.has(place) || isInside(parentOf(place)));
    known.set(place, answer);
    return answer;
  };
}

/** Keeps one error for each value and, for mappings, one for each of their names. */
function oneEach(errors: readonly ShapeError[]): Iterable<ShapeError> {
  const kept = new Map<string, ShapeError>();
  for (const error of errors) {
    const name = error.params.additionalProperty ?? error.params.missingProperty;
    const key = name === undefined ? error.instancePath : `${error.instancePath}\n${name}`;
    const other = kept.get(key);
    if (!other || rank(error) < rank(other)) kept.set(key, error);
  }
  return kept.values();
}

function rank({ keyword }: ShapeError): number {
  const place = ORDER.indexOf(keyword);
  return place === -1 ? ORDER.length : place;
}

function faultOf({ keyword, instancePath, params }: ShapeError, root: unknown): Fault {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of instancePath.split('/').slice(1)) {
    const name = token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return { keyword, path: path satisfies Path, value, params };
}

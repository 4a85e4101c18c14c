import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../../core/location.ts';
import { extendedText } from './extended-text.ts';
import type { FieldAct, FieldChange, Plain } from './field-change.ts';

/** What a field holds after a change; undefined for nothing. What is there already is not put in twice. */
export function changedField(old: unknown, act: FieldAct, isLiteral = false): Plain | undefined {
  if (act === 'remove') return undefined;
  if ('set' in act) return act.set;
  const isThere = old !== undefined && old !== null;
  if ('extend' in act) return extendedText(isThere ? String(old) : '', act.extend, isLiteral);
  if ('drop' in act) {
    const kept = Array.isArray(old) ? (old as Plain[]).toSpliced(act.drop, 1) : [];
    return kept.length > 0 ? kept : undefined;
  }
  if (!isThere) return [act.append];
  const items = (Array.isArray(old) ? old : [old]) as Plain[];
  const isIn = items.some((one) => isDeepStrictEqual(one, act.append));
  return isIn && !act.again ? (old as Plain) : [...items, act.append];
}

/** The whole document's value after a change; undefined if it has no mapping at that place. */
export function changedValue(
  value: unknown,
  { at, key }: FieldChange,
  field: Plain | undefined,
): unknown {
  const map = valueAt(value, at);
  if (!isMapping(map)) return undefined;
  return replaceAt(value, at, field === undefined ? without(map, key) : { ...map, [key]: field });
}

/** What stands at a path; undefined for nothing. */
export function valueAt(value: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (parent, part) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, part)
        ? (parent as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

function without(map: Record<string, unknown>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

function replaceAt(value: unknown, [part, ...rest]: Path, by: unknown): unknown {
  if (part === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === Number(part) ? replaceAt(one, rest, by) : one));
  }
  const map = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(map).map(([name, one]) => [
      name,
      name === String(part) ? replaceAt(one, rest, by) : one,
    ]),
  );
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

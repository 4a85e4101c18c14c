import type { SourceDocument } from '../documents/document.ts';
import type { Kind, ShapeResult } from './shape-result.ts';
import { audit, catalogue, config, roadmap, type Validator } from './validators.js';

const validators = new Map<Kind, Validator>([
  ['audit', audit],
  ['roadmap', roadmap],
  ['catalogue', catalogue],
  ['config', config],
]);

/**
 * Judges a file's shape by the schema of its kind. `expected` is the kind that the file's name promises; the
 * file's own `kind` wins where it names a kind that there is. A right file costs one call of its validator.
 */
export async function checkShape(document: SourceDocument, expected: Kind): Promise<ShapeResult> {
  const { value } = document;
  const kind = namedKind(value) ?? expected;
  const validate = validators.get(kind);
  if (!validate || validate(value)) return { kind, value, findings: [] } as ShapeResult;
  const errors = validate.errors ?? [];
  const { explainShape } = await import('./explain-shape.ts');
  return { kind, ...(await explainShape(document, kind, errors)) } as ShapeResult;
}

function namedKind(value: unknown): Kind | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'kind'))
    return undefined;
  const kind = (value as { kind: unknown }).kind as Kind;
  return validators.has(kind) ? kind : undefined;
}

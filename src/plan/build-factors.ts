import { inside, type Location } from '../core/location.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { FactorEntry } from '../schema/types.ts';
import { itemsOf } from './list-items.ts';
import type { Factor, Parameter } from './model.ts';

type FactorFields = Checked<FactorEntry>;

/** The factors of an audit or a catalogue; those without a code or a name keep their row. */
export function buildFactors(
  factors: readonly (FactorFields | undefined)[] | undefined,
  at: Location,
): Factor[] {
  return itemsOf(factors, []).map((item) => buildFactor(item.value, inside(at, ...item.path)));
}

/** Whether the schema left every factor, every parameter and its code. */
export function hasAllCodes(factors: readonly (FactorFields | undefined)[] | undefined): boolean {
  return (factors ?? [undefined]).every((factor) =>
    (factor?.parameters ?? [undefined]).every((parameter) => parameter?.code !== undefined),
  );
}

function buildFactor(value: FactorFields, at: Location): Factor {
  return {
    at,
    name: value.name ?? '',
    code: value.code?.trim(),
    parameters: buildParameters(value, at),
  };
}

function buildParameters(factor: FactorFields, at: Location): Parameter[] {
  const parameters: Parameter[] = [];
  for (const { value, path } of itemsOf(factor.parameters, ['parameters'])) {
    const { name = '', level } = value;
    const code = value.code?.trim();
    if (code) parameters.push({ at: inside(at, ...path), code, name, level });
  }
  return parameters;
}

import { inside, type Location } from '../core/location.ts';
import type { CatalogueFile } from '../schema/types.ts';
import { buildFactors, hasAllCodes } from './build-factors.ts';
import type { CheckedFile } from './checked-file.ts';
import { meanFactorCodes } from './mean-codes.ts';
import type { Catalogue } from './model.ts';

/**
 * What a region's catalogue says, its codes as they are meant, as in an audit; where the schema left nothing of
 * it, it is empty and incomplete.
 */
export function buildCatalogue(checked: CheckedFile<CatalogueFile>): Catalogue {
  const catalogue = built.get(checked) ?? build(checked);
  built.set(checked, catalogue);
  return catalogue;
}

/** All plans of a region have the same one. */
const built = new WeakMap<CheckedFile<CatalogueFile>, Catalogue>();

function build({ file, value }: CheckedFile<CatalogueFile>): Catalogue {
  const at: Location = { file, path: [] };
  return {
    at,
    factors: meanFactorCodes(buildFactors(value?.factors, inside(at, 'factors'))),
    complete: hasAllCodes(value?.factors),
  };
}

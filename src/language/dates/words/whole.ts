import { lexicon } from '../lexicon.ts';

/** Words that fill the plan's whole period on their own. */
export const ALWAYS = lexicon<'period'>([
  ['period', 'постоянно, систематически, непрерывно, круглый год, круглогодично'],
]);

/** What stands behind «в течение» and «весь» and means the plan's whole period. */
export const WHOLE = lexicon<'period'>([
  ['period', 'год[- а]'],
  ['period', 'период[- а], период[- а] реализации'],
  ['period', 'период[- а] реализации [программы плана проекта]'],
]);

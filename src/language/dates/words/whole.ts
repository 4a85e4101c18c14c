import { lexicon, wordSet } from '../lexicon.ts';

/** Words that fill the plan's whole period on their own. */
export const ALWAYS = lexicon<'period'>([
  ['period', 'постоянно, систематически, непрерывно, круглый год, круглогодично'],
  ['period', 'на постоянной основе, в постоянном режиме, на регулярной основе, регулярно'],
]);

/** What stands behind «в течение» and «весь» and means the plan's whole period. */
export const WHOLE = lexicon<'period'>([
  ['period', 'год[- а], времени, время'],
  ['period', 'период[- а], срок[- а], срок[- а] [действия реализации], период[- а] реализации'],
  [
    'period',
    '[период периода срок срока] реализации [программы плана проекта], срока действия плана',
  ],
  ['period', '[период периода срок срока] реализации дорожной карты, период действия плана'],
  ['period', 'реализации [программы плана проекта], реализации дорожной карты'],
]);

/** Words of stretches of time that no table above has: «в течение …», «на месяц», «десять дней». */
export const STRETCH_WORDS = wordSet(
  'течени[е и], протяжении, период[- а у ом е ы], срок[- а у и ов], месяц[- а у ем е ы ев], дней, сут[ки ок],' +
    'полгода, полтора',
);

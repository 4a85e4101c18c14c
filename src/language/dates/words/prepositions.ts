import { lexicon, wordSet } from '../lexicon.ts';

/**
 * Words before a deadline. `inclusive`: what they name belongs to the time allowed; `unclear`: where
 * they name more than a day («до октября») it may belong to it or not.
 */
export const DUE = lexicon<'inclusive' | 'unclear'>([
  ['inclusive', 'не позднее, не позже, в срок не позднее'],
  ['unclear', 'до, к, ко, в срок до, срок до'],
]);

/** «до конца …»: the last day of what follows. */
export const END_OF = wordSet('конца, концу');

/** Words before the beginning of a range. */
export const FROM = wordSet('с, со, от, в период с, период с');

/** Words before the end of a range that began with one of `FROM`. */
export const TILL = wordSet('по, до');

/** Words before a month or another stretch of days; never before a day, since «в 15.10» is a time. */
export const IN = wordSet('в, во, на, в период, период, во время, в дни');

/** Words before a stretch that is filled from end to end. */
export const DURING = wordSet(
  'в течени[е и], в течени[е и] все[го й], в теч, на протяжении, на протяжении все[го й],' +
    'вес[ь], за вес[ь]',
);

/** Words between the items of a list. */
export const AND = wordSet('и, а также');

/** Words that change nothing: behind a date. */
export const INCLUSIVE = wordSet('включительно, вкл');

/** Words that change nothing: before everything else, often with a colon. */
export const HEADINGS = wordSet(
  'срок[- и], срок[- и] исполнения, срок[- и] проведения, дата, даты',
);

import { lexicon, wordSet } from '../lexicon.ts';

/**
 * Words before a deadline. `inclusive`: what they name belongs to the time allowed; `unclear`: where
 * they name more than a day («до октября») it may belong to it or not.
 */
export const DUE = lexicon<'inclusive' | 'unclear'>([
  ['inclusive', 'не позднее, не позже, в срок не [позднее позже], не позднее чем, не позднее даты'],
  ['unclear', 'до, к, ко, в срок до, срок до, в срок к, в период до, вплоть до, крайний срок'],
]);

/** «до конца …»: the last day of what follows. */
export const END_OF = wordSet('конца, концу, окончани[я ю], завершени[я ю], исхода');

/** «до начала …»: the first day of what follows, as «до 1 сентября» names the first of September. */
export const START_OF = wordSet('начала, началу');

/** Words before a part of the year at whose end something is done: «по итогам 1 четверти». */
export const AT_END_OF = wordSet(
  'по итогам, по результатам, в конце, конец, на конец, под конец, к концу',
);

/** Words before the beginning of a range. */
export const FROM = wordSet('с, со, от, в период с, период с, начиная с, в срок с, срок с');

/** Words before the end of a range. */
export const TILL = wordSet('по, до');

/** Words behind the beginning of a time without an end: «с 1 октября и далее». */
export const ONWARDS = wordSet('и далее, далее, и дальше, постоянно, и постоянно');

/** Words before a month or another stretch of days; never before a day, since «в 15.10» is a time. */
export const IN = wordSet('в, во, на, в период, период, во время, в дни, в срок, на период');

/** Words before a stretch that is filled from end to end. */
export const DURING = wordSet(
  'в течени[е и], в течени[е и] все[го й], в теч, в теч всего, в течени, в течние, в теченье, втечени[е и],' +
    'в течен, на протяжении, на протяжении все[го й], вес[ь], в весь, за вес[ь], в продолжени[е и],' +
    'в продолжение всего, в течение, всю, целый',
);

/** Words between the items of a list. */
export const AND = wordSet('и, а также');

/** Words that change nothing: behind a date. */
export const INCLUSIVE = wordSet('включительно, вкл, включая');

/** Words that change nothing: before everything else, often with a colon. */
export const HEADINGS = wordSet(
  'срок[- и], срок[- и] [исполнения проведения реализации выполнения сдачи], дат[а ы],' +
    'дат[а ы] [проведения исполнения реализации], период проведения, время проведения, планируемый срок',
);

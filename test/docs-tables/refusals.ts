import type { Refusal } from './date-example.ts';

/** What schools write and karta does not read, and how to write it so that it does. */
export const refusals: readonly Refusal[] = [
  {
    cell: '5 или 6 октября',
    why: { ru: 'который из двух дней?', en: 'which of the two?' },
    instead: '5–6 октября',
  },
  {
    cell: 'октябрь–май, кроме января',
    why: { ru: '«кроме» убирает часть срока', en: '«кроме» takes a part of it away' },
    instead: 'октябрь–декабрь, февраль–май',
  },
  {
    cell: 'не ранее 5 октября',
    why: { ru: 'назван не срок, а граница', en: 'names a bound, not a time' },
    instead: 'с 5 октября',
  },
  {
    cell: 'после 15 октября',
    why: { ru: 'неизвестно, до какого дня', en: 'nobody says how long after' },
    instead: 'с 16 октября по 15 ноября',
  },
  {
    cell: '5 октября (перенос на 12 октября)',
    why: { ru: 'действует только одна из дат', en: 'only one of them holds' },
    instead: '12 октября',
  },
  {
    cell: 'октябрь, до 20 октября',
    why: { ru: 'один срок или два?', en: 'one time or two?' },
    instead: '1–20 октября',
  },
  {
    cell: 'до 15.10, 15.11',
    why: { ru: 'второй день: тоже «до»?', en: 'is the second day a deadline too?' },
    instead: 'до 15.10, до 15.11',
  },
  {
    cell: 'октябрь ноябрь',
    why: { ru: 'список или промежуток?', en: 'a list or a range?' },
    instead: 'октябрь, ноябрь',
  },
  {
    cell: 'октябрь–ноябрь–декабрь',
    why: { ru: 'у промежутка два конца', en: 'a range with two ends' },
    instead: 'октябрь–декабрь',
  },
  {
    cell: '15/10/2023',
    why: { ru: 'косой чертой и перечисляют', en: 'a slash parts lists, too' },
    instead: '15.10.2023',
  },
  {
    cell: '15 октябрь',
    why: { ru: 'число может быть номером', en: 'the number may be that of a list' },
    instead: '15 октября',
  },
  {
    cell: 'октябрь 15',
    why: { ru: '15-е или 2015 год?', en: 'the 15th, or 2015?' },
    instead: '15 октября',
  },
  {
    cell: '5.5',
    why: { ru: 'похоже на код параметра', en: 'looks like a parameter’s code' },
    instead: '05.05',
  },
  {
    cell: 'октябрь, 2023',
    why: { ru: 'после запятой ждут второй срок', en: 'behind a comma a second time is expected' },
    instead: 'октябрь 2023',
  },
  {
    cell: '2 недели октября',
    why: { ru: 'вторая неделя или две недели?', en: 'the second week, or two weeks?' },
    instead: '2-я неделя октября',
  },
  {
    cell: 'пятая неделя октября',
    why: {
      ru: 'такие дни относят и к следующему месяцу',
      en: 'such days may count as the next month’s',
    },
    instead: '30 октября – 5 ноября',
  },
  {
    cell: 'в начале учебного года',
    why: { ru: 'сколько длится начало?', en: 'how long is a beginning?' },
    instead: 'первая половина сентября',
  },
  {
    cell: 'до конца месяца',
    why: { ru: 'какого месяца?', en: 'of which month?' },
    instead: 'до конца октября',
  },
  {
    cell: 'до 15 числа',
    why: { ru: 'какого месяца?', en: 'of which month?' },
    instead: 'до 15 числа каждого месяца',
  },
  {
    cell: 'год',
    why: { ru: 'весь год или раз в год?', en: 'all year, or once a year?' },
    instead: 'в течение года',
  },
  {
    cell: 'в каникулы',
    why: { ru: 'в какие?', en: 'which ones?' },
    instead: 'осенние каникулы',
  },
  {
    cell: 'первая неделя четверти',
    why: { ru: 'недели считаются только внутри месяца', en: 'weeks are counted in months only' },
    instead: '6–12 ноября',
  },
  {
    cell: 'каждый второй месяц',
    why: { ru: '«второй» может быть номером', en: '«второй» may be a place in a row' },
    instead: 'раз в два месяца',
  },
  {
    cell: 'ежеквартально, до 10 числа',
    why: { ru: 'в квартале три таких числа', en: 'a quarter has three such days' },
    instead: 'до 10.10, до 10.01, до 10.04',
  },
  {
    cell: 'с 1 октября до отмены',
    why: { ru: 'конец срока неизвестен', en: 'nobody knows its end' },
    instead: 'с 1 октября',
  },
  {
    cell: '1 октября текущего года',
    why: { ru: '«текущий» год меняется', en: 'the “current” year changes' },
    instead: '1 октября 2023 года',
  },
  {
    cell: 'первое сентября',
    why: { ru: 'числа пишут цифрами', en: 'days are written in figures' },
    instead: '1 сентября',
  },
];

import type { Noun } from '../../language/count.ts';

export const SCHOOLS: Noun = { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] };

/** In the genitive, as behind «у»: «у 1 школы». */
export const OF_SCHOOLS: Noun = { ru: ['школы', 'школ', 'школ'], en: ['school', 'schools'] };

/** Times by which work must be done. */
export const TIMES: Noun = { ru: ['срок', 'срока', 'сроков'], en: ['deadline', 'deadlines'] };

export const ERRORS: Noun = { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] };

export const DAYS: Noun = { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] };

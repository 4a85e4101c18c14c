import type { WordTable } from './suggest-word.ts';

/**
 * Words that people write where the schemas have a fixed set of words. Only words that mean the same stand
 * here: «снято» (done? cancelled?), «принято» (not only considered) or «критический» (above high) do not.
 */
const NAMES: readonly (readonly [string, string])[] = [
  [
    'выполнено, выполнен, выполнена, готово, сделано, исполнено, завершено, проведено, да, true, yes, ready, completed, finished',
    'done',
  ],
  ['в работе, в процессе, выполняется, идет, начато, started, running, active', 'in-progress'],
  [
    'запланировано, планируется, план, в плане, не начато, не выполнено, не сделано, todo',
    'planned',
  ],
  ['отменено, отменен, отменена, отмена, canceled', 'cancelled'],
  ['низкий, низкая', 'low'],
  ['средний, средняя, умеренный, moderate', 'medium'],
  ['высокий, высокая', 'high'],
  ['утверждено, утверждаю', 'approved'],
  ['согласовано', 'agreed'],
  ['рассмотрено', 'considered'],
  ['ежедневно, каждый день, день, daily', 'day'],
  ['еженедельно, каждую неделю, раз в неделю, неделя, weekly', 'week'],
  ['раз в две недели, каждые две недели', '2-week'],
  ['ежемесячно, каждый месяц, раз в месяц, месяц, monthly', 'month'],
  ['каждую четверть, раз в четверть, четверть', 'term'],
  ['ежеквартально, каждый квартал, раз в квартал, квартал, quarterly', 'quarter'],
  ['каждое полугодие, раз в полугодие, полугодие', 'half-year'],
  ['ежегодно, каждый год, раз в год, год, yearly, annually', 'year'],
  ['аудит', 'audit'],
  ['дорожная карта, карта, план, программа', 'roadmap'],
  ['перечень, каталог, catalog', 'catalogue'],
  ['настройки, settings', 'config'],
  ['русский, rus, russian', 'ru'],
  ['английский, eng, english', 'en'],
  ['ошибка, fatal', 'error'],
  ['предупреждение, warn', 'warning'],
  ['замечание, hint, note', 'info'],
  ['выключено, нет, false, no, none, 0', 'off'],
];

/** Words for work that was put off: that is no state, its time has changed. */
const POSTPONED =
  /^(?:перенос|перенесен|отложен|отклад|сдвинут|postponed|delayed|moved|rescheduled)/;

/** Whether a status says that the work was put off: «перенесено», «Отложено». */
export function isPostponed(status: string): boolean {
  return POSTPONED.test(status.trim().toLowerCase().replaceAll('ё', 'е'));
}

const words = new Map<string, string[]>();
for (const [written, meant] of NAMES) {
  for (const word of written.split(', ')) words.set(word, [...(words.get(word) ?? []), meant]);
}

export const choiceNames: WordTable = words;

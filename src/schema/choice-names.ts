import type { WordTable } from './suggest-word.ts';

/** Words that people write where the schemas have a fixed set of words. */
const NAMES: readonly (readonly [string, string])[] = [
  [
    'выполнено, выполнен, выполнена, готово, сделано, исполнено, завершено, проведено, да, true, yes, ready, completed, finished',
    'done',
  ],
  [
    'в работе, в процессе, выполняется, идет, начато, частично, started, running, active',
    'in-progress',
  ],
  [
    'запланировано, планируется, план, в плане, не начато, не выполнено, нет, false, no, todo',
    'planned',
  ],
  ['отменено, отменен, отмена, снято, перенесено, canceled', 'cancelled'],
  ['низкий, низкая', 'low'],
  ['средний, средняя, умеренный, moderate', 'medium'],
  ['высокий, высокая, критический, critical', 'high'],
  ['утверждено, утверждаю', 'approved'],
  ['согласовано', 'agreed'],
  ['рассмотрено, принято', 'considered'],
  ['ежедневно, каждый день, день, daily', 'day'],
  ['еженедельно, каждую неделю, раз в неделю, неделя, weekly', 'week'],
  ['раз в две недели, каждые две недели, biweekly', '2-week'],
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

const words = new Map<string, string[]>();
for (const [written, meant] of NAMES) {
  for (const word of written.split(', ')) words.set(word, [...(words.get(word) ?? []), meant]);
}

export const choiceNames: WordTable = words;

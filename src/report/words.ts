import type { Severity } from '../core/diagnostic.ts';
import type { State } from '../core/state.ts';
import type { Language, Text } from '../core/text.ts';

/** The states in words, as tables and legends name them. */
export const stateWords: Readonly<Record<State, Text>> = {
  upcoming: { ru: 'впереди', en: 'upcoming' },
  running: { ru: 'идёт', en: 'running' },
  soon: { ru: 'скоро', en: 'due soon' },
  overdue: { ru: 'просрочено', en: 'overdue' },
  done: { ru: 'выполнено', en: 'done' },
  'done-late': { ru: 'выполнено с опозданием', en: 'done late' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
  undated: { ru: 'без срока', en: 'no date' },
};

/** Month names for the heads of tables and rulers, January first. */
export const monthWords: Readonly<Text<readonly string[]>> = {
  ru: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Month names as headings, January first. */
export const fullMonthWords: Readonly<Text<readonly string[]>> = {
  ru: [
    'Январь',
    'Февраль',
    'Март',
    'Апрель',
    'Май',
    'Июнь',
    'Июль',
    'Август',
    'Сентябрь',
    'Октябрь',
    'Ноябрь',
    'Декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The severities in words. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'предупреждение', en: 'warning' },
  info: { ru: 'замечание', en: 'remark' },
};

/** «предупреждение», or «предупреждение или ошибка» where the findings of a rule are not all alike. */
export function saySeverity(
  { severity, worst }: { severity: Severity; worst?: Severity | undefined },
  language: Language,
): string {
  const usual = severityWords[severity][language];
  if (!worst) return usual;
  return `${usual} ${{ ru: 'или', en: 'or' }[language]} ${severityWords[worst][language]}`;
}

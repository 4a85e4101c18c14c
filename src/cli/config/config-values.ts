import { type DayRange, russianDay } from '../../core/day.ts';
import type { Severity } from '../../core/diagnostic.ts';
import type { Language, Text } from '../../core/text.ts';
import type { RuleSeverity } from '../../plan/settings/rule-sets.ts';
import { saySeverity } from '../../report/words.ts';
import type { HeldDays, HeldSettings, Source } from './held-settings.ts';

/** A line of the table of values. */
export interface NamedValue {
  name: string;
  value: string;
  source: Source | null;
}

/** Every value that holds apart from the rules, in words. */
export function listValues(held: HeldSettings, language: Language): NamedValue[] {
  const { catalogue, calendar, roles, ignore, overrides } = held;
  const say = (text: Text): string => text[language];
  const line = (name: Text, value: string, source: Source | null): NamedValue => ({
    name: say(name),
    value,
    source,
  });
  const days = (name: Text, list: readonly HeldDays[], without: Text): NamedValue[] =>
    list.length === 0
      ? [line(name, say(without), null)]
      : list.map(({ value, source }) => line(name, sayDays(value), source));
  const { week, studyYear, terms, breaks, daysOff, workingDays } = calendar;
  const lessons = studyYear.value ? sayDays(studyYear.value) : say(USUAL.studyYear);
  const working = workingDays.value.map(russianDay).join(', ');
  return [
    line(NAMES.language, say(LANGUAGES[held.language.value ?? 'none']), held.language.source),
    line(NAMES.catalogue, catalogue.value ?? say(USUAL.none), catalogue.source),
    line(NAMES.week, say({ ru: `${week.value} дней`, en: `${week.value} days` }), week.source),
    line(NAMES.studyYear, lessons, studyYear.source),
    ...days(NAMES.terms, terms, USUAL.terms),
    ...days(NAMES.breaks, breaks, USUAL.breaks),
    ...days(NAMES.daysOff, daysOff, USUAL.daysOff),
    line(NAMES.workingDays, working || say(USUAL.none), workingDays.source),
    ...orNone(
      roles.map((role) => line(NAMES.role, sayRole(role.value, language), role.source)),
      line(NAMES.role, say(USUAL.roles), null),
    ),
    ...orNone(
      ignore.map(({ value, source }) => line(NAMES.ignore, value, source)),
      line(NAMES.ignore, say(USUAL.ignore), null),
    ),
    ...overrides.map(({ value, source }) =>
      line(NAMES.override, sayOverride(value, language), source),
    ),
  ];
}

/** `karta.config.yaml:6`, or that it is karta's own; without the folder in which all configs lie. */
export function saySource(
  source: Source | null,
  files: readonly string[],
  language: Language,
): string {
  if (!source) return USUAL.source[language];
  return `${source.file.slice(commonFolder(files).length)}:${source.line}`;
}

/** The folder in which all files lie, with the `/` behind it; empty if that is the current one. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  const folders = first.split('/').slice(0, -1);
  const ways = folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/`);
  return ways.findLast((way) => others.every((file) => file.startsWith(way))) ?? '';
}

export function sayRuleSeverity(
  severity: RuleSeverity,
  language: Language,
  /** How bad some findings are, where not all are alike. */
  worst?: Severity,
): string {
  return severity === 'off'
    ? { ru: 'выключено', en: 'off' }[language]
    : saySeverity({ severity, worst }, language);
}

function orNone(lines: readonly NamedValue[], none: NamedValue): readonly NamedValue[] {
  return lines.length > 0 ? lines : [none];
}

function sayDays({ name, from, to }: DayRange & { name?: string | null }): string {
  const days = from === to ? russianDay(from) : `${russianDay(from)}–${russianDay(to)}`;
  return name ? `${name}: ${days}` : days;
}

function sayRole(
  { name, aliases = [], person }: HeldSettings['roles'][number]['value'],
  language: Language,
): string {
  const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
  const who = person ? ` ${{ ru: '— это', en: 'is' }[language]} ${person}` : '';
  return `${name}${also}${who}`;
}

function sayOverride(
  { files, rules }: HeldSettings['overrides'][number]['value'],
  language: Language,
): string {
  const severities = Object.entries(rules).map(
    ([rule, severity]) => `${rule} — ${sayRuleSeverity(severity, language)}`,
  );
  return `${files.join(', ')}: ${severities.join(', ')}`;
}

const NAMES = {
  language: { ru: 'Язык сообщений', en: 'Language' },
  catalogue: { ru: 'Перечень факторов', en: 'Catalogue' },
  week: { ru: 'Учебная неделя', en: 'School week' },
  studyYear: { ru: 'Учебный год', en: 'Study year' },
  terms: { ru: 'Четверти', en: 'Term' },
  breaks: { ru: 'Каникулы', en: 'Break' },
  daysOff: { ru: 'Нерабочие дни', en: 'Days off' },
  workingDays: { ru: 'Рабочие дни', en: 'Working days' },
  role: { ru: 'Роль', en: 'Role' },
  ignore: { ru: 'Что пропускать', en: 'Left out' },
  override: { ru: 'Исключение', en: 'Override' },
} satisfies Record<string, Text>;

const USUAL = {
  source: { ru: 'по умолчанию', en: 'default' },
  none: { ru: 'нет', en: 'none' },
  studyYear: { ru: '1 сентября – 31 мая', en: '1 September – 31 May' },
  terms: { ru: 'между каникулами', en: 'between the breaks' },
  breaks: { ru: 'рекомендованные министерством', en: 'as the ministry recommends' },
  daysOff: { ru: 'выходные и праздники', en: 'weekends and holidays' },
  roles: { ru: 'те, что karta знает сама', en: 'those that karta knows' },
  ignore: { ru: 'ничего, кроме .gitignore', en: 'nothing but .gitignore' },
} satisfies Record<string, Text>;

const LANGUAGES = {
  ru: { ru: 'русский (ru)', en: 'Russian (ru)' },
  en: { ru: 'английский (en)', en: 'English (en)' },
  none: { ru: 'язык системы', en: 'the system’s' },
} satisfies Record<string, Text>;

import type { Text } from '../core/text.ts';
import { AUTO } from './outputs/named-format.ts';

/** What the help says; examples come as they are typed. */
export const helpTexts = {
  program: {
    ru: 'Проверяет школьные дорожные карты и печатает из них таблицы и сроки.',
    en: 'Checks school roadmaps and prints their timelines, overdue work and duties.',
  },
  paths: {
    ru: 'файлы или папки с планами (по умолчанию текущая папка)',
    en: 'files or folders with plans (the current folder by default)',
  },
  rule: { ru: 'название правила, например unknown-code', en: 'a rule, such as unknown-code' },
  validate: {
    ru: 'проверить планы и сказать, готовы ли они к утверждению',
    en: 'check plans and say whether they are ready for approval',
  },
  dates: {
    ru: 'показать, как прочитан срок: слово за словом',
    en: 'show how the words of a time are read, one by one',
  },
  texts: {
    ru: 'сроки, каждый в кавычках; без них читается стандартный ввод, по одной ячейке в строке',
    en: 'times, each in quotes; without any, stdin is read, one cell a line',
  },
  period: {
    ru: 'период плана: 2022/2023, 2023 или 01.04.2022–31.05.2023 (по умолчанию учебный год, в который попадает --today, а в июле и августе следующий)',
    en: 'the plan’s period: 2022/2023, 2023 or 01.04.2022–31.05.2023 (by default the school year of --today, in July and August the next one)',
  },
  plan: {
    ru: 'папка плана, чьи настройки (каникулы, четверти) взять; без неё — текущая',
    en: 'the folder of the plan whose settings (breaks, terms) hold; the current one unless told',
  },
  datesExit: {
    ru: 'Код завершения: 0 — прочитаны все ячейки, 1 — хотя бы одна не прочитана (пустые строки не в счёт), 2 — неверный вызов, 3 — сбой karta.',
    en: 'Exit code: 0 every cell was read, 1 at least one was not (empty lines don’t count), 2 wrong usage, 3 a bug in karta.',
  },
  explain: { ru: 'объяснить правило на примере', en: 'explain a rule by an example' },
  rules: { ru: 'перечислить все правила', en: 'list all rules' },
  config: {
    ru: 'показать, какие настройки действуют и где они записаны',
    en: 'show which settings hold and where they are said',
  },
  configPath: {
    ru: 'файл или папка (по умолчанию текущая папка)',
    en: 'a file or folder (the current folder by default)',
  },
  allRules: {
    ru: 'все правила, а не только те, чья важность изменена',
    en: 'all rules, not only those whose severity was changed',
  },
  help: { ru: 'показать справку', en: 'show help' },
  version: { ru: 'показать версию', en: 'show the version' },
  lang: {
    ru: 'язык: ru или en (по умолчанию KARTA_LANG, настройки или язык системы)',
    en: 'language: ru or en (by default KARTA_LANG, the settings’ or the system’s)',
  },
  today: {
    ru: 'на какой день смотреть, 2022-09-01 или 01.09.2022 (по умолчанию KARTA_TODAY или сегодня)',
    en: 'the day to look from, 2022-09-01 or 01.09.2022 (by default KARTA_TODAY or today)',
  },
  color: {
    ru: 'цвет: auto, always (всегда) или never (никогда)',
    en: 'colour: auto, always or never',
  },
  width: { ru: 'ширина вывода в знаках', en: 'width of the output in characters' },
  format: {
    ru: 'вид вывода; ВИД=ФАЙЛ записывает его в файл, и так можно несколько раз: ',
    en: 'format of the output; NAME=FILE writes it to a file, and may be given several times: ',
  },
  auto: {
    ru: `${AUTO} (pretty, а в GitHub Actions и GitLab CI ещё и пометки у строк)`,
    en: `${AUTO} (pretty, and in GitHub Actions and GitLab CI annotations too)`,
  },
  output: {
    ru: 'записать в файл; вид — по окончанию имени (можно несколько раз)',
    en: 'write to a file, in the format of its ending (may be given several times)',
  },
  ascii: { ru: 'рисовать только знаками ASCII', en: 'draw with ASCII signs only' },
  baseline: {
    ru: 'показать только то, чего нет в этом списке принятых замечаний',
    en: 'show only what is not in this list of accepted findings',
  },
  writeBaseline: {
    ru: 'принять всё, что найдено, и записать в файл (по умолчанию karta-baseline.json)',
    en: 'accept all that is found and write it to a file (karta-baseline.json by default)',
  },
  pruneBaseline: {
    ru: 'убрать из этого файла то, чего больше нет',
    en: 'take out of that file what is found no more',
  },
  strict: { ru: 'предупреждения тоже мешают утверждению', en: 'warnings fail the check too' },
  maxWarnings: {
    ru: 'сколько предупреждений допустимо',
    en: 'how many warnings are let pass',
  },
  cache: {
    ru: 'помнить, что найдено, и в следующий раз проверять только изменённые планы',
    en: 'remember what was found, and check only changed plans the next time',
  },
  cacheFolder: {
    ru: 'то же, и помнить в этой папке (без неё — в node_modules/.cache/karta или в .karta-cache)',
    en: 'the same, and remember it in this folder (node_modules/.cache/karta or .karta-cache unless told)',
  },
  workers: {
    ru: 'сколько ядер процессора занять (по умолчанию столько, сколько окупается)',
    en: 'how many processor cores to use (as many as pay, unless told)',
  },
  changed: {
    ru: 'только планы, которые изменились с этой ветки или коммита, --changed=origin/main (по умолчанию с основной ветки), и те, что зависят от изменённых настроек',
    en: 'only plans that changed since that branch or commit, --changed=origin/main (the default branch unless told), and those that depend on changed settings',
  },
  fix: {
    ru: 'исправить в файлах то, что бесспорно: кавычки у кодов, невидимые знаки, описки в именах полей; --fix=suggested — и то, что надо потом просмотреть: например, заменить неизвестный код ближайшим',
    en: 'mend in the files what is beyond doubt: quotes around codes, invisible characters, slips in names of fields; --fix=suggested also what you should look at afterwards, such as the nearest code for an unknown one',
  },
  diff: {
    ru: 'только показать, что изменит --fix',
    en: 'only show what --fix would change',
  },
  shard: {
    ru: 'только часть планов: 2/5 — вторая из пяти равных частей',
    en: 'only a part of the plans: 2/5 is the second of five equal parts',
  },
  watch: {
    ru: 'проверять заново при каждом сохранении, пока не нажато Ctrl-C',
    en: 'check again at each save, until Ctrl-C',
  },
  within: {
    ru: 'сколько дней вперёд считать «скоро» (по умолчанию 14)',
    en: 'how many days ahead count as soon (14 by default)',
  },
  askedPeriod: {
    ru: 'только это время: «2 четверть», «4 квартал 2022», 2022-11, ноябрь, «1 полугодие», 2022/2023, 2022-W45, «с 01.10 по 31.12», «следующая неделя»; работы без срока остаются',
    en: 'only this time: "term 2", "Q4 2022", 2022-11, November, "half-year 1", 2022/2023, 2022-W45, "from 01.10 to 31.12", "next week"; work without a date stays',
  },
  from: {
    ru: 'только с этого дня: 01.10.2022, 2022-10-01 или 01.10',
    en: 'only from this day on: 01.10.2022, 2022-10-01 or 01.10',
  },
  to: { ru: 'только по этот день', en: 'only up to this day' },
  role: {
    ru: 'только работы этих ролей, через запятую: завуч, кл. руководители',
    en: 'only what these roles answer for, parted by commas: завуч, кл. руководители',
  },
  code: {
    ru: 'только работы по этим кодам: 5.5; код фактора (5) берёт все его параметры',
    en: 'only what answers to these codes: 5.5; a factor’s code (5) takes all of its parameters',
  },
  school: {
    ru: 'только эти школы: часть названия, id или муниципалитет',
    en: 'only these schools: a part of the name, the id or the municipality',
  },
  state: {
    ru: 'только в этом состоянии: просрочено, скоро, идёт, впереди, выполнено, выполнено с опозданием, отменено, без срока',
    en: 'only in this state: overdue, soon, running, upcoming, done, done-late, cancelled, undated',
  },
  task: {
    ru: 'только работы этих задач: номер задачи или часть её текста',
    en: 'only the work of these tasks: a task’s id or a part of its text',
  },
  group: { ru: 'по чему объединить строки: ', en: 'what to group the rows by: ' },
  sort: { ru: 'по чему упорядочить строки: ', en: 'what to sort the rows by: ' },
  columns: {
    ru: 'какие столбцы и в каком порядке, через запятую: ',
    en: 'which columns in which order, parted by commas: ',
  },
  sheets: {
    ru: 'лист на каждого ответственного, со строкой для подписи',
    en: 'a page for each of those responsible, with a line to sign',
  },
  csv: {
    ru: 'CSV: excel (для русского Excel, по умолчанию) или plain (запятые, по RFC 4180)',
    en: 'CSV: excel (for a Russian Excel, the default) or plain (commas, as in RFC 4180)',
  },
  examples: { ru: 'Примеры:', en: 'Examples:' },
  exitCodes: {
    ru: 'Код завершения: 0 — всё в порядке, 1 — есть ошибки, 2 — неверный вызов или нет плана, 3 — сбой karta, 130 — прервано по Ctrl-C.',
    en: 'Exit code: 0 all is well, 1 there are errors, 2 wrong usage or no plan, 3 a bug in karta, 130 stopped by Ctrl-C.',
  },
} satisfies Record<string, Text>;

/** The headings that commander puts into its help. */
export const helpHeadings: Readonly<Record<string, string>> = {
  'Usage:': 'Вызов:',
  'Arguments:': 'Аргументы:',
  'Options:': 'Параметры:',
  'Global Options:': 'Общие параметры:',
  'Commands:': 'Команды:',
};

/** A line of usage with its words in Russian: «karta plan [параметры] [папки...]». */
export function inRussian(usage: string): string {
  return usage.replace(
    /\b(?:options|command|paths?|texts|rule|code|old|new|activity|file|dir)\b(?=[\]>.]|$)/g,
    (word) => USAGE[word] ?? word,
  );
}

const USAGE: Readonly<Record<string, string>> = {
  options: 'параметры',
  command: 'команда',
  paths: 'папки',
  path: 'папка',
  texts: 'сроки',
  rule: 'правило',
  code: 'код',
  old: 'прежний',
  new: 'новый',
  activity: 'мероприятие',
  file: 'документ',
  dir: 'папка',
};

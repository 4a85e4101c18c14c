import type { Language, Text } from '../../core/text.ts';
import type { Block, Report } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { listValues, sayRuleSeverity, saySource } from './config-values.ts';
import type { HeldSettings } from './held-settings.ts';

/** What holds, as tables: the configs, their values, the rules. */
export function configReport(held: HeldSettings, all: boolean, language: Language): Report {
  const say = (text: Text): string => text[language];
  return {
    kind: 'config',
    language,
    title: `${say(WORDS.title)} ${held.path}`,
    blocks: [
      { kind: 'heading', level: 2, text: `${say(WORDS.title)} ${held.path}` },
      { kind: 'paragraph', text: sayFiles(held.files, language) },
      ...leftOutBlocks(held, language),
      valuesTable(held, language),
      { kind: 'heading', level: 3, text: say(WORDS.rules) },
      ...rulesBlocks(held, all, language),
    ],
    data: held,
  };
}

function sayFiles(files: readonly string[], language: Language): string {
  const [nearest, ...extended] = files;
  if (nearest === undefined) return WORDS.noFile[language];
  const says = `${WORDS.file[language]}: ${nearest}`;
  if (extended.length === 0) return `${says}.`;
  return `${says}; ${WORDS.extended[language]}: ${extended.join(', ')}.`;
}

function leftOutBlocks({ leftOut, files }: HeldSettings, language: Language): Block[] {
  if (!leftOut) return [];
  const by = `${saySource(leftOut.source, files, language)}, ${leftOut.value}`;
  return [{ kind: 'paragraph', text: WORDS.leftOut[language].replace('…', () => by) }];
}

function valuesTable(held: HeldSettings, language: Language): Table {
  return {
    kind: 'table',
    columns: columnsOf(COLUMNS.values[language]),
    rows: listValues(held, language).map(({ name, value, source }) => ({
      cells: [
        { text: name, tone: 'strong' },
        { text: value },
        { text: saySource(source, held.files, language), ...(!source && { tone: 'quiet' }) },
      ],
    })),
  };
}

function rulesBlocks(held: HeldSettings, all: boolean, language: Language): Block[] {
  const { rules } = held;
  const rest: Block[] = all ? [] : [{ kind: 'paragraph', text: WORDS.rest[language] }];
  if (rules.length === 0) return [{ kind: 'paragraph', text: WORDS.usual[language] }];
  const table: Table = {
    kind: 'table',
    columns: columnsOf(COLUMNS.rules[language]),
    rows: rules.map(({ rule, severity, usual, worst, source }) => ({
      cells: [
        { text: rule, tone: 'strong' },
        { text: sayRuleSeverity(severity, language, source ? undefined : worst) },
        { text: sayRuleSeverity(usual, language, worst) },
        { text: saySource(source, held.files, language), ...(!source && { tone: 'quiet' }) },
      ],
    })),
  };
  return [table, ...rest];
}

function columnsOf(titles: readonly string[]): Table['columns'] {
  return titles.map((title) => ({ title }));
}

const COLUMNS = {
  values: {
    ru: ['Настройка', 'Значение', 'Откуда'],
    en: ['Setting', 'Value', 'From'],
  },
  rules: {
    ru: ['Правило', 'Важность', 'Обычно', 'Откуда'],
    en: ['Rule', 'Severity', 'Usually', 'From'],
  },
} satisfies Record<string, Text<readonly string[]>>;

const WORDS = {
  title: { ru: 'Что действует для', en: 'What holds for' },
  file: { ru: 'Настройки', en: 'Settings' },
  extended: { ru: 'их основа, от важной к менее важной', en: 'based on, the stronger first' },
  noFile: {
    ru: 'Файла karta.config.yaml нет ни в этой папке, ни в папках выше: действует обычное.',
    en: 'There is no karta.config.yaml in this folder or above it: the usual holds.',
  },
  leftOut: {
    ru: 'Эту папку karta пропускает, когда ищет планы (…); файл в ней проверит, если назвать его самого.',
    en: 'karta passes this folder over when it looks for plans (…); a file in it is checked if it is named itself.',
  },
  rules: { ru: 'Правила', en: 'Rules' },
  usual: {
    ru: 'Все правила действуют с обычной важностью; полный список: karta config --all.',
    en: 'All rules are as severe as usual; karta config --all lists them.',
  },
  rest: {
    ru: 'Остальные правила — с обычной важностью; полный список: karta config --all.',
    en: 'The other rules are as severe as usual; karta config --all lists them.',
  },
} satisfies Record<string, Text>;

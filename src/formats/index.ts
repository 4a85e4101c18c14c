import type { CheckReport } from '../report/check-report.ts';
import type { Report } from '../report/report.ts';
import type { FormatRegistry } from './format.ts';

/** The formats of `karta validate` by name; each is loaded only when it is asked for. */
export const checkFormats: FormatRegistry<CheckReport> = {
  pretty: {
    summary: { ru: 'для чтения на экране', en: 'to read on a screen' },
    extensions: ['txt'],
    load: async () => (await import('./pretty.ts')).pretty,
  },
  compact: {
    summary: {
      ru: 'строка на каждую находку: для grep и редакторов',
      en: 'a line for each finding, for grep and editors',
    },
    extensions: ['txt'],
    isChosenByName: true,
    load: async () => (await import('./compact.ts')).compact,
  },
  sarif: {
    summary: {
      ru: 'SARIF 2.1.0: для GitHub и редакторов программ',
      en: 'SARIF 2.1.0, for GitHub and editors',
    },
    extensions: ['sarif', 'sarif.json'],
    inLogs: 'json',
    load: async () => (await import('./sarif.ts')).sarif,
  },
  gitlab: {
    summary: { ru: 'Code Quality для GitLab', en: 'Code Quality for GitLab' },
    extensions: ['json'],
    isChosenByName: true,
    inLogs: 'json',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  json: {
    summary: { ru: 'для программ', en: 'for programs' },
    extensions: ['json'],
    inLogs: 'json',
    load: async () => (await import('./check-json.ts')).checkJson,
  },
  jsonl: {
    summary: {
      ru: 'для программ: объект JSON в строке на каждую находку',
      en: 'for programs: a JSON object a line for each finding',
    },
    extensions: ['jsonl', 'ndjson'],
    inLogs: 'json',
    load: async () => (await import('./jsonl.ts')).jsonl,
  },
  junit: {
    summary: {
      ru: 'отчёт о тестах для GitLab и Jenkins',
      en: 'a report of tests, for GitLab and Jenkins',
    },
    extensions: ['xml'],
    isChosenByName: true,
    load: async () => (await import('./junit.ts')).junit,
  },
  checkstyle: {
    summary: {
      ru: 'отчёт Checkstyle для Jenkins и reviewdog',
      en: 'a Checkstyle report, for Jenkins and reviewdog',
    },
    extensions: ['xml'],
    isChosenByName: true,
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
  github: {
    summary: {
      ru: 'пометки к строкам в GitHub Actions',
      en: 'annotations in GitHub Actions',
    },
    extensions: ['txt'],
    isChosenByName: true,
    inLogs: 'safe',
    load: async () => (await import('./github.ts')).github,
  },
};

/** The formats of all views by name. */
export const reportFormats: FormatRegistry<Report> = {
  terminal: {
    summary: { ru: 'для экрана', en: 'for the screen' },
    extensions: ['txt'],
    load: async () => (await import('./terminal.ts')).terminal,
  },
  json: {
    summary: { ru: 'для программ', en: 'for programs' },
    extensions: ['json'],
    inLogs: 'json',
    load: async () => (await import('./report-json.ts')).reportJson,
  },
  html: {
    summary: { ru: 'страница для браузера и для печати', en: 'a page for a browser, and to print' },
    extensions: ['html', 'htm'],
    load: async () => (await import('./html.ts')).html,
  },
  docx: {
    summary: {
      ru: 'документ Word: печать на A4, подписи',
      en: 'a Word document, to print on A4 and sign',
    },
    extensions: ['docx'],
    isBinary: true,
    load: async () => (await import('./docx.ts')).docx,
  },
  xlsx: {
    summary: {
      ru: 'книга Excel: списки с фильтром, печать на A4',
      en: 'an Excel workbook: lists to filter, to print on A4',
    },
    extensions: ['xlsx'],
    isBinary: true,
    load: async () => (await import('./xlsx.ts')).xlsx,
  },
  csv: {
    summary: {
      ru: 'таблицы для Excel с русскими настройками или для программ (--csv plain)',
      en: 'tables for a Russian Excel, or for programs (--csv plain)',
    },
    extensions: ['csv'],
    load: async () => (await import('./csv.ts')).csv,
  },
  markdown: {
    summary: {
      ru: 'текст Markdown для GitHub и GitLab, с диаграммой Mermaid',
      en: 'Markdown for GitHub and GitLab, with a Mermaid chart',
    },
    extensions: ['md', 'markdown'],
    load: async () => (await import('./markdown.ts')).markdown,
  },
  ics: {
    summary: {
      ru: 'сроки для календаря в телефоне или почте',
      en: 'dates for the calendar of a phone or a mail program',
    },
    extensions: ['ics'],
    load: async () => (await import('./ics.ts')).ics,
  },
};

/** Of what has no dates. */
export const undatedFormats: FormatRegistry<Report> = Object.fromEntries(
  Object.entries(reportFormats).filter(([name]) => name !== 'ics'),
);

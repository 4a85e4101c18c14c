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
  json: {
    summary: { ru: 'для программ', en: 'for programs' },
    extensions: ['json'],
    load: async () => (await import('./check-json.ts')).checkJson,
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

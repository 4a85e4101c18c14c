import type { Language } from '../../src/core/text.ts';
import type { FormatRegistry } from '../../src/formats/format.ts';
import { checkFormats, reportFormats } from '../../src/formats/index.ts';
import { views } from '../../src/views/index.ts';
import type { Choices } from '../../src/views/view.ts';
import type { DocsTable, DocsTables } from './docs-table.ts';

/** What can be printed, in which formats, and how it can be laid out, as the registries have it. */
export const printTables: DocsTables = {
  views: {
    head: { ru: ['Команда', 'Что делает'], en: ['Command', 'What it does'] },
    rows: (language) =>
      Object.entries(views).map(([id, { summary }]) => [`\`karta ${id}\``, summary[language]]),
  },
  formats: formatTable(reportFormats),
  'check-formats': formatTable(checkFormats),
  layouts: {
    head: {
      ru: ['Команда', '`--group`', '`--sort`'],
      en: ['Command', '`--group`', '`--sort`'],
    },
    rows: (language) =>
      Object.entries(views).flatMap(([id, { groups, sorts }]) =>
        groups || sorts
          ? [[`\`karta ${id}\``, names(groups, language), names(sorts, language)]]
          : [],
      ),
  },
  'plan-columns': {
    head: { ru: ['Столбец', 'Иначе'], en: ['Column', 'Its head'] },
    rows: (language) =>
      Object.entries(views.plan?.columns ?? {}).map(([id, name]) => [`\`${id}\``, name[language]]),
  },
};

/** Formats with the endings by which they are chosen; the others are chosen by name alone. */
function formatTable(registry: FormatRegistry<never>): DocsTable {
  return {
    head: {
      ru: ['`--format`', 'Окончание файла', 'Для чего'],
      en: ['`--format`', 'Ending of the file', 'What for'],
    },
    rows: (language) =>
      Object.entries(registry).map(([name, { extensions, summary, isChosenByName }]) => [
        `\`${name}\``,
        isChosenByName ? '—' : extensions.map((ending) => `\`.${ending}\``).join(', '),
        summary[language],
      ]),
  };
}

function names(choices: Choices = {}, language: Language): string {
  const all = Object.entries(choices).map(([id, name]) =>
    language === 'ru' ? name.ru.toLowerCase() : id,
  );
  return all.map((name) => `\`${name}\``).join(', ');
}

import type { Language } from '../core/text.ts';
import type { Kind } from '../schema/shape-result.ts';

/** A file beside a plan, by its path from the folder of the plan. */
export interface ExtraFile {
  path: string;
  text: string;
}

/** Settings with what schools most often want to change; all of it as comments, so that the usual holds. */
export function configFile(language: Language, schema: string): ExtraFile {
  const words = CONFIG[language];
  return {
    path: 'karta.config.yaml',
    text: `# yaml-language-server: $schema=${schema}
# ${words.head}
kind: config
language: ${language}
# ${words.calendar}
# calendar:
#   week: 6
#   breaks:
#     - {name: Осенние каникулы, from: 27.10.2025, to: 04.11.2025}
# ${words.roles}
# roles:
#   - name: Куратор проекта
#     aliases: [куратор]
# ${words.rules}
# rules:
#   day-off: off
`,
  };
}

/** The schemas by the names of files, for the YAML extension of VS Code, and that extension as a recommendation. */
export function editorFiles(reference: (kind: Kind) => string): ExtraFile[] {
  const kinds: readonly (readonly [Kind, readonly string[]])[] = [
    ['audit', ['audit.yaml', '*.audit.yaml', 'audit.yml', '*.audit.yml']],
    ['roadmap', ['roadmap.yaml', '*.roadmap.yaml', 'roadmap.yml', '*.roadmap.yml']],
    ['catalogue', ['catalogue.yaml', '*.catalogue.yaml', 'catalogue.yml', '*.catalogue.yml']],
    ['config', ['karta.config.yaml', 'karta.config.yml']],
  ];
  const schemas = Object.fromEntries(kinds.map(([kind, names]) => [`./${reference(kind)}`, names]));
  return [
    { path: '.vscode/settings.json', text: json({ 'yaml.schemas': schemas }) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ];
}

/** The job that checks the plans in a repository; `OWNER/karta` stands for the place of karta's own. */
export function ciFile(service: 'github' | 'gitlab'): ExtraFile {
  return service === 'github'
    ? {
        path: '.github/workflows/karta.yml',
        text: `name: Plans
on:
  pull_request:
  push:
permissions:
  contents: read
jobs:
  karta:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      # Write the place of karta's repository and its version in place of OWNER/karta@v0.1.0.
      - uses: OWNER/karta@v0.1.0
`,
      }
    : {
        path: '.gitlab-ci.yml',
        text: `# Write the place of karta's repository and its version in place of HOST/OWNER/karta and v0.1.0.
include:
  - component: HOST/OWNER/karta/karta@v0.1.0
    inputs:
      package: git+https://HOST/OWNER/karta.git#v0.1.0
`,
      };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const CONFIG = {
  ru: {
    head: 'Настройки для планов этой папки и папок в ней. Строки с «#» не действуют.',
    calendar: 'Если школа учится шесть дней в неделю или каникулы у неё в другие дни:',
    roles: 'Должности, которых karta не знает:',
    rules: 'Насколько важны замечания (error, warning, info) или не нужны совсем (off):',
  },
  en: {
    head: 'Settings for the plans of this folder and those in it. Lines with “#” do not count.',
    calendar: 'If the school works six days a week or has its breaks on other days:',
    roles: 'Roles that karta does not know:',
    rules: 'How severe findings are (error, warning, info), or not told of at all (off):',
  },
};

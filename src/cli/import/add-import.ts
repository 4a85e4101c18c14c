import type { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import {
  addCommand,
  allowOnce,
  collect,
  examples,
  type ProgramContext,
  run,
} from '../command-parts.ts';

/** `karta import`: its words on the command line. */
export function addImport(program: Command, context: ProgramContext): void {
  const { language } = context;
  const say = (text: Text): string => text[language];
  const plan = say({ ru: 'план', en: 'plan' });
  const command = addCommand(program, 'import', WORDS.summary, context, Object.keys(undatedFormats))
    .argument('<file>', say(WORDS.file))
    .option('--out <DIR>', say(WORDS.out))
    .option('--force', say(WORDS.force))
    .option('--yes', say(WORDS.yes))
    .option('--dry-run', say(WORDS.dryRun))
    .option('--map <COLUMN=FIELD>', say(WORDS.map), collect)
    .option('--school <NAME>', say(WORDS.school))
    .option('--period <P>', say(WORDS.period))
    .addHelpText('after', () =>
      examples(language, [
        `import ${plan}.docx --out school-12`,
        `import ${plan}.docx --dry-run`,
        `import ${plan}.docx --map "${say({ ru: 'Итог', en: 'Outcome' })}=documents"`,
      ]),
    )
    .action(
      run(context, async (file: string, options, session) =>
        (await import('../commands/import.ts')).importFile(file, options, session),
      ),
    );
  allowOnce(command, ['out', 'school', 'period']);
}

const WORDS = {
  summary: {
    ru: 'сделать audit.yaml и roadmap.yaml из документа Word, страницы или текста и сказать, на что посмотреть',
    en: 'make audit.yaml and roadmap.yaml from a Word document, a page or a text, and say what to look at',
  },
  file: {
    ru: 'документ: .docx, .html, .txt, .tsv; «-», если текст приходит через |',
    en: 'the document: .docx, .html, .txt, .tsv; “-” for a text that comes through |',
  },
  out: {
    ru: 'папка для audit.yaml и roadmap.yaml; нынешняя, если не указать',
    en: 'the folder for audit.yaml and roadmap.yaml; the current one unless given',
  },
  force: {
    ru: 'дописать в файлы, которые там уже есть, то, чего в них нет (сначала показывает что); те, что сделаны из этого же документа и не менялись, сделать заново',
    en: 'add to files that are there already what they lack (shows it first); make anew those that come from this document and were not changed',
  },
  yes: {
    ru: 'с --force: записать, не спрашивая',
    en: 'with --force: write without asking',
  },
  dryRun: {
    ru: 'только показать, что получится; ничего не записывать',
    en: 'only show what would come out; write nothing',
  },
  map: {
    ru: 'что стоит в столбце, если karta его не узнала: "Столбец=поле"; можно несколько раз',
    en: 'what a column holds if karta did not know it: "Column=field"; may be given several times',
  },
  school: {
    ru: 'название школы, если в документе его нет',
    en: 'the name of the school, if the document lacks it',
  },
  period: {
    ru: 'учебный год плана, если в документе его нет: 2025/2026',
    en: 'the school year of the plan, if the document lacks it: 2025/2026',
  },
} satisfies Record<string, Text>;

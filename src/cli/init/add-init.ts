import type { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { addCommand, allowOnce, examples, type ProgramContext, run } from '../command-parts.ts';

/** `karta init`: its words on the command line. */
export function addInit(program: Command, context: ProgramContext): void {
  const { language } = context;
  const say = (text: Text): string => text[language];
  const command = addCommand(program, 'init', WORDS.summary, context, [])
    .argument('[dir]', say(WORDS.dir))
    .option('--yes', say(WORDS.yes))
    .option('--school <NAME>', say(WORDS.school))
    .option('--period <P>', say(WORDS.period))
    .option('--config', say(WORDS.config))
    .option('--editor', say(WORDS.editor))
    .option('--ci <SERVICE>', say(WORDS.ci))
    .addHelpText('after', () => examples(language, ['init school-12', 'init school-12 --yes']))
    .action(
      run(context, async (dir: string | undefined, options, session) =>
        (await import('../commands/init.ts')).init(dir, options, session),
      ),
    );
  allowOnce(command, ['school', 'period', 'ci']);
}

const WORDS = {
  summary: {
    ru: 'начать новый план: ответить на вопросы или взять заготовку',
    en: 'begin a new plan, by answering questions or from a template',
  },
  dir: {
    ru: 'папка нового плана; нынешняя, если не указать',
    en: 'the folder of the new plan; the current one unless given',
  },
  yes: {
    ru: 'ничего не спрашивать: сделать заготовку с пояснениями',
    en: 'ask nothing: make a template with explanations',
  },
  school: { ru: 'название школы', en: 'the name of the school' },
  period: {
    ru: 'учебный год плана: 2025/2026',
    en: 'the school year of the plan: 2025/2026',
  },
  config: {
    ru: 'сделать и файл настроек karta.config.yaml',
    en: 'make karta.config.yaml too',
  },
  editor: {
    ru: 'сделать и файлы, по которым редактор VS Code подсказывает поля',
    en: 'make the files too by which the editor VS Code helps with fields',
  },
  ci: {
    ru: 'сделать и файл проверки в общем хранилище: github или gitlab',
    en: 'make the file of a check in a shared repository too: github or gitlab',
  },
} satisfies Record<string, Text>;

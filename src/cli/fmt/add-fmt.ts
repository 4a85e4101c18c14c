import type { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { addCommand, examples, type ProgramContext, run } from '../command-parts.ts';
import { helpTexts } from '../help-texts.ts';

/** `karta fmt`: its words on the command line. */
export function addFmt(program: Command, context: ProgramContext): void {
  const { language } = context;
  addCommand(program, 'fmt', TEXTS.summary, context, [])
    .argument('[paths...]', helpTexts.paths[language])
    .option('--check', TEXTS.check[language])
    .option('--diff', TEXTS.diff[language])
    .addHelpText(
      'after',
      () =>
        `${examples(language, ['fmt school-12', 'fmt --diff school-12/roadmap.yaml', 'fmt --check .'])}\n${TEXTS.notes[language]}`,
    )
    .action(
      run(context, async (paths: string[], options, session) =>
        (await import('../commands/fmt.ts')).formatFiles(paths, options, session),
      ),
    );
}

const TEXTS = {
  summary: {
    ru: 'привести файлы в порядок: поля по порядку, ровные отступы, длинные тексты по строкам; смысл и комментарии остаются',
    en: 'tidy files up: fields in order, even indentation, long texts folded; meaning and comments stay',
  },
  check: {
    ru: 'ничего не менять, только назвать файлы, которые не в порядке; если такие есть, код завершения 1',
    en: 'change nothing, only name the files that are not in order; exit code 1 if there are any',
  },
  diff: {
    ru: 'ничего не менять, только показать, что изменилось бы',
    en: 'change nothing, only show what would change',
  },
  notes: {
    ru: 'Приводятся в порядок планы, аудиты, перечни и настройки. Файл, который не читается, остаётся как есть.\nКод завершения: 0 — всё в порядке или приведено в порядок, 1 — часть файлов осталась как есть (с --check: не в порядке), 2 — неверный вызов.',
    en: 'Plans, audits, catalogues and settings are tidied up. A file that can’t be read stays as it is.\nExit codes: 0 all is in order now, 1 some files were left as they are (with --check: are not in order), 2 wrong usage.',
  },
} satisfies Record<string, Text>;

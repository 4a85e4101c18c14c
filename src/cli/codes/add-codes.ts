import type { Command } from 'commander';
import type { Text } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { addCommand, examples, type ProgramContext, run } from '../command-parts.ts';
import { helpTexts } from '../help-texts.ts';

/** `karta uses` and `karta rename-code`: their words on the command line. */
export function addCodes(program: Command, context: ProgramContext): void {
  addUses(program, context);
  addRenameCode(program, context);
}

function addUses(program: Command, context: ProgramContext): void {
  const { language } = context;
  addCommand(program, 'uses', TEXTS.uses, context, Object.keys(undatedFormats))
    .argument('<code>', TEXTS.usesCode[language])
    .argument('[paths...]', helpTexts.paths[language])
    .addHelpText(
      'after',
      () =>
        `${examples(language, ['uses 5.5', 'uses 8.2 examples/region --format json'])}\n${TEXTS.usesExit[language]}`,
    )
    .action(
      run(context, async (code: string, options, session, [paths]) =>
        (await import('../commands/uses.ts')).showUses(code, wordsIn(paths), options, session),
      ),
    );
}

function addRenameCode(program: Command, context: ProgramContext): void {
  const { language } = context;
  const say = (text: Text): string => text[language];
  addCommand(program, 'rename-code', TEXTS.rename, context, [])
    .argument('<old>', say(TEXTS.old))
    .argument('[new]', say(TEXTS.new))
    .argument('[paths...]', say(helpTexts.paths))
    .option('--yes', say(TEXTS.yes))
    .option('--dry-run', say(TEXTS.dryRun))
    .option('--only-roadmaps', say(TEXTS.onlyRoadmaps))
    .addHelpText(
      'after',
      () =>
        `${examples(language, [
          'rename-code 5.1 5.7 region',
          'rename-code 8.1=8.3 8.3=8.1 --dry-run',
          'rename-code 1.2=2.2 2.1=4.1 4.1=7.4 school-12 --only-roadmaps --yes',
        ])}\n${say(TEXTS.renameExit)}`,
    )
    .action(
      run(context, async (old: string, options, session, rest) => {
        const { renameCode } = await import('../commands/rename-code.ts');
        return renameCode([old, ...rest.flatMap(wordsIn)], options, session);
      }),
    );
}

/** The words of an argument, of which there may be several or none. */
function wordsIn(argument: unknown): string[] {
  return [argument ?? []].flat().map(String);
}

const TEXTS = {
  uses: {
    ru: 'показать все места, где назван код: в аудитах, дорожных картах, перечне, текстах и комментариях',
    en: 'show every place that names a code: in audits, roadmaps, the catalogue, texts and comments',
  },
  usesCode: {
    ru: 'код, как он записан: 5.1 — это не 5.10',
    en: 'a code as it is written: 5.1 is not 5.10',
  },
  usesExit: {
    ru: 'Код завершения: 0 — код найден, 1 — его нигде нет или часть файлов не прочитана, 2 — неверный вызов.',
    en: 'Exit codes: 0 the code is found, 1 it is nowhere or some files could not be read, 2 wrong usage.',
  },
  rename: {
    ru: 'заменить код везде сразу: показать все места, спросить и записать либо всё, либо ничего',
    en: 'rename a code everywhere at once: show all places, ask, and write all or nothing',
  },
  old: {
    ru: 'прежний код; или пара 1.2=2.2, за ней сколько угодно других: все действуют разом, и коды можно поменять местами',
    en: 'the old code; or a pair 1.2=2.2 and any number of others behind it: all hold at once, and codes can be swapped',
  },
  new: { ru: 'новый код', en: 'the new code' },
  yes: { ru: 'записать без вопроса', en: 'write without asking' },
  dryRun: { ru: 'только показать, что изменится', en: 'only show what would change' },
  onlyRoadmaps: {
    ru: 'менять только дорожные карты: коды в аудите и перечне верны, ошибка в плане',
    en: 'change roadmaps only: the codes of the audit and the catalogue are right, the plan is wrong',
  },
  renameExit: {
    ru: 'Комментарии не меняются: места, где в них назван код, показаны отдельно. Код завершения: 0 — заменено (или --dry-run), 1 — ничего не изменено, 2 — неверный вызов или замена невозможна, 130 — прервано.',
    en: 'Comments stay as they are: those that name the code are shown apart. Exit codes: 0 changed (or --dry-run), 1 nothing was changed, 2 wrong usage or a change that can’t be made, 130 interrupted.',
  },
} satisfies Record<string, Text>;

import { type Command, Option } from 'commander';
import type { Text } from '../../core/text.ts';
import {
  addCommand,
  allowOnce,
  collect,
  examples,
  type ProgramContext,
  run,
} from '../command-parts.ts';
import { helpTexts } from '../help-texts.ts';

/** `karta done`, `karta start` and `karta cancel`: their words on the command line. */
export function addStatus(program: Command, context: ProgramContext): void {
  const { language } = context;
  const say = (text: Text): string => text[language];
  const calls = CALLS[language];
  addMark(program, 'done', context, calls.done)
    .option('--date <DATE>', say(TEXTS.date))
    .option('--evidence <TEXT>', say(TEXTS.evidence), collect)
    .option('--occurrence <N>', say(TEXTS.occurrence))
    .option('--undo', say(TEXTS.undo))
    .option('--force', say(TEXTS.force))
    .action((words: string, paths: string[], own: unknown, command: Command) =>
      run(context, async (asked: readonly string[], options, session) =>
        (await import('../commands/done.ts')).done(asked, options, session),
      )([words, ...paths], own, command),
    );
  addMark(program, 'start', context, calls.start)
    .option('--undo', say(TEXTS.undoStart))
    .option('--force', say(TEXTS.forceStart))
    .action((words: string, paths: string[], own: unknown, command: Command) =>
      run(context, async (asked: readonly string[], options, session) =>
        (await import('../commands/start.ts')).start(asked, options, session),
      )([words, ...paths], own, command),
    );
  addMark(program, 'cancel', context, calls.cancel)
    .option('--reason <TEXT>', say(TEXTS.reason))
    .option('--undo', say(TEXTS.undoCancel))
    .action((words: string, paths: string[], own: unknown, command: Command) =>
      run(context, async (asked: readonly string[], options, session) =>
        (await import('../commands/cancel.ts')).cancel(asked, options, session),
      )([words, ...paths], own, command),
    );
}

/** What the three have in common. */
function addMark(
  program: Command,
  name: 'done' | 'start' | 'cancel',
  context: ProgramContext,
  calls: readonly string[],
): Command {
  const { language } = context;
  const command = addCommand(program, name, TEXTS[name], context, [])
    .argument('<activity>', TEXTS.activity[language])
    .argument('[paths...]', helpTexts.paths[language])
    .option('--step <S>', TEXTS.step[language])
    .option('--school <NAME>', helpTexts.school[language], collect)
    .option('--dry-run', TEXTS.dryRun[language])
    .addOption(new Option('--diff').hideHelp())
    .addHelpText('after', () => `${examples(language, calls)}\n${TEXTS.exit[language]}`);
  allowOnce(command, ['step', 'date', 'occurrence', 'reason']);
  return command;
}

const CALLS: Text<Readonly<Record<'done' | 'start' | 'cancel', readonly string[]>>> = {
  ru: {
    done: [
      'done 5',
      'done "сбор старост" школа-12 --date 14.04.2023 --evidence "Протокол № 3"',
      'done 5 --evidence docs/spravka-3.pdf',
      'done 2 --occurrence 3',
      'done 6 --step 2 --date вчера',
      'done 5 --undo',
    ],
    start: ['start 5', 'start "сбор старост" школа-12', 'start 5 --undo'],
    cancel: ['cancel 15 --reason "Карантин в начальной школе"', 'cancel 15 --undo'],
  },
  en: {
    done: [
      'done 5',
      'done "pupils meeting" school-12 --date 14.04.2023 --evidence "Minutes No 3"',
      'done 5 --evidence docs/report-3.pdf',
      'done 2 --occurrence 3',
      'done 6 --step 2 --date yesterday',
      'done 5 --undo',
    ],
    start: ['start 5', 'start "pupils meeting" school-12', 'start 5 --undo'],
    cancel: ['cancel 15 --reason "Primary school was in quarantine"', 'cancel 15 --undo'],
  },
};

const TEXTS = {
  done: {
    ru: 'отметить в дорожной карте, что мероприятие выполнено',
    en: 'mark an activity as done in its roadmap',
  },
  start: {
    ru: 'отметить в дорожной карте, что мероприятие выполняется',
    en: 'mark an activity as in progress in its roadmap',
  },
  cancel: {
    ru: 'отметить в дорожной карте, что мероприятие отменено',
    en: 'mark an activity as cancelled in its roadmap',
  },
  activity: {
    ru: 'номер мероприятия (5; часть — 5.2) или слова из его названия',
    en: 'the activity’s number (5; a step is 5.2) or words of its title',
  },
  date: {
    ru: 'когда выполнено: 14.04.2023, 14.04, вчера (по умолчанию сегодня)',
    en: 'when it was done: 14.04.2023, 14.04, yesterday (today unless told)',
  },
  evidence: {
    ru: 'чем подтверждается: название документа, имя файла или ссылка (можно несколько раз)',
    en: 'what proves it: a document’s title, a file or a link (may be given several times)',
  },
  step: {
    ru: 'часть мероприятия: номер или слова из её названия',
    en: 'a step of the activity: its number or words of its title',
  },
  occurrence: {
    ru: 'который раз, если мероприятие проводится не однажды: номер по порядку, дата или all (все)',
    en: 'which time, for what takes place several times: its number, its date, or all',
  },
  undo: { ru: 'снять отметку о выполнении', en: 'take the mark back' },
  force: {
    ru: 'заменить другую дату; отметить отменённое; взять день до начала плана',
    en: 'replace another day; mark what was cancelled; take a day before the plan begins',
  },
  undoStart: { ru: 'снова запланировать то, что начато', en: 'plan again what has begun' },
  forceStart: {
    ru: 'начать и то, что уже выполнено: отметка о выполнении снимается',
    en: 'start also what is done already: that mark is taken back',
  },
  undoCancel: {
    ru: 'вернуть отменённое в план; примечание остаётся',
    en: 'bring back what was cancelled; the note stays',
  },
  reason: {
    ru: 'почему отменено; добавляется в примечание',
    en: 'why it is cancelled; goes into the note',
  },
  dryRun: {
    ru: 'только показать, что изменится в файле, и ничего не записывать',
    en: 'only show what would change in the file, and write nothing',
  },
  exit: {
    ru: 'Код завершения: 0 — отмечено (или уже было), 1 — в плане появилась бы ошибка, 2 — неясно, что отметить.',
    en: 'Exit code: 0 marked (or was already), 1 the plan would get an error, 2 it is not clear what to mark.',
  },
} satisfies Record<string, Text>;

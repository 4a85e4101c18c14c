import { Command, Help, Option } from 'commander';
import type { Text } from '../core/text.ts';
import { checkFormats, reportFormats, undatedFormats } from '../formats/index.ts';
import { views } from '../views/index.ts';
import { addCodes } from './codes/add-codes.ts';
import {
  addCommand,
  allowOnce,
  choice,
  examples,
  type ProgramContext,
  run,
  wholeNumber,
} from './command-parts.ts';
import { addFmt } from './fmt/add-fmt.ts';
import { helpHeadings, helpTexts, inRussian } from './help-texts.ts';
import { addImport } from './import/add-import.ts';
import { addInit } from './init/add-init.ts';
import { addStatus } from './status/add-status.ts';
import { version } from './version.ts';
import { addViews } from './view-commands.ts';

/** What adds each command, in the order in which the help lists them. */
const COMMANDS = new Map<string, (program: Command, context: ProgramContext) => void>([
  ['import', addImport],
  ['init', addInit],
  ['validate', addValidate],
  ...Object.keys(views).map((id) => [id, addViews] as const),
  ['done', addStatus],
  ['start', addStatus],
  ['cancel', addStatus],
  ['uses', addCodes],
  ['rename-code', addCodes],
  ['fmt', addFmt],
  ['dates', addDates],
  ['explain', addRules],
  ['rules', addRules],
  ['config', addConfig],
]);

/**
 * The command line: what there is and in which words. A command's code is loaded when it is run; if `called`, the first
 * word, is a command, then the others are left out, for nobody will ask for them.
 */
export function createProgram(context: ProgramContext, called = ''): Command {
  const { language } = context;
  const say = (text: Text): string => text[language];
  const words = (usage: string): string => (language === 'ru' ? inRussian(usage) : usage);
  const program = new Command('karta')
    .description(say(helpTexts.program))
    .version(version, '-V, --version', say(helpTexts.version))
    .helpOption('-h, --help', say(helpTexts.help))
    .helpCommand('help [command]', say(helpTexts.help))
    .addOption(choice('--lang <LANG>', say(helpTexts.lang), ['ru', 'en']))
    .option('--today <DATE>', say(helpTexts.today))
    .addOption(choice('--color <WHEN>', say(helpTexts.color), ['auto', 'always', 'never']))
    .addOption(new Option('--width <N>', say(helpTexts.width)).argParser(wholeNumber(20)))
    .configureHelp({
      showGlobalOptions: true,
      // The names of some commands leave less than commander thinks worth wrapping; a torn word is worse.
      minWidthToWrap: 12,
      styleTitle: (title) => (language === 'ru' ? (helpHeadings[title] ?? title) : title),
      optionDescription: (option) => option.description,
      commandUsage: (command) => words(new Help().commandUsage(command)),
      subcommandTerm: (command) => words(new Help().subcommandTerm(command)),
      argumentTerm: (argument) => words(argument.name()),
    })
    .addHelpText('after', () =>
      examples(language, ['validate examples/school-12', 'explain unknown-code']),
    )
    .exitOverride();
  const one = COMMANDS.get(called);
  for (const add of one ? [one] : new Set(COMMANDS.values())) add(program, context);
  return program;
}

function addValidate(program: Command, context: ProgramContext): void {
  const say = (text: Text): string => text[context.language];
  const command = addCommand(program, 'validate', helpTexts.validate, context, [
    say(helpTexts.auto),
    ...Object.keys(checkFormats),
  ])
    .argument('[paths...]', say(helpTexts.paths))
    .option('--strict', say(helpTexts.strict))
    .addOption(
      new Option('--max-warnings <N>', say(helpTexts.maxWarnings)).argParser(wholeNumber(0)),
    )
    .option('--fix [LEVEL]', say(helpTexts.fix))
    .option('--diff', say(helpTexts.diff))
    .option('--changed [REV]', say(helpTexts.changed))
    .option('--shard <I/N>', say(helpTexts.shard))
    .option('--watch', say(helpTexts.watch))
    .option('--baseline <FILE>', say(helpTexts.baseline))
    .option('--write-baseline [FILE]', say(helpTexts.writeBaseline))
    .option('--prune-baseline', say(helpTexts.pruneBaseline))
    .option('--cache', say(helpTexts.cache))
    .option('--cache-folder <FOLDER>', say(helpTexts.cacheFolder))
    .addOption(new Option('--workers <N>', say(helpTexts.workers)).argParser(wholeNumber(1)))
    .addHelpText(
      'after',
      () =>
        `${examples(context.language, ['validate examples/school-12', 'validate school-12 --diff', 'validate school-12 --fix', 'validate . --format pretty --format sarif=karta.sarif'])}\n${say(helpTexts.exitCodes)}`,
    )
    .action(
      run(context, async (paths: string[], options, session) =>
        (await import('./commands/validate.ts')).validate(paths, options, session),
      ),
    );
  allowOnce(command, [
    'fix',
    ...['changed', 'shard', 'baseline', 'write-baseline', 'cache-folder', 'workers'],
  ]);
}

function addDates(program: Command, context: ProgramContext): void {
  const say = (text: Text): string => text[context.language];
  const calls = [
    'dates "до 15 ноября" --period 2022/2023',
    `dates --format json < ${{ ru: 'ячейки.txt', en: 'cells.txt' }[context.language]}`,
  ];
  addCommand(program, 'dates', helpTexts.dates, context, Object.keys(reportFormats))
    .argument('[texts...]', say(helpTexts.texts))
    .option('--period <P>', say(helpTexts.period))
    .option('--plan <FOLDER>', say(helpTexts.plan))
    .addHelpText('after', () => `${examples(context.language, calls)}\n${say(helpTexts.datesExit)}`)
    .action(
      run(context, async (texts: string[], options, session) =>
        (await import('./commands/dates.ts')).explainDates(texts, options, session),
      ),
    );
}

function addRules(program: Command, context: ProgramContext): void {
  const { language } = context;
  addCommand(program, 'explain', helpTexts.explain, context, Object.keys(undatedFormats))
    .argument('<rule>', helpTexts.rule[language])
    .addHelpText('after', () => examples(language, ['explain unknown-code']))
    .action(
      run(context, async (rule: string, options, session) =>
        (await import('./commands/explain.ts')).explain(rule, options, session),
      ),
    );
  addCommand(program, 'rules', helpTexts.rules, context, Object.keys(undatedFormats)).action(
    run(context, async (_: undefined, options, session) =>
      (await import('./commands/rules.ts')).listRules(options, session),
    ),
  );
}

function addConfig(program: Command, context: ProgramContext): void {
  const { language } = context;
  addCommand(program, 'config', helpTexts.config, context, Object.keys(undatedFormats))
    .argument('[path]', helpTexts.configPath[language])
    .option('--all', helpTexts.allRules[language])
    .addHelpText('after', () =>
      examples(language, ['config examples/region', 'config school-12/roadmap.yaml --all']),
    )
    .action(
      run(context, async (path: string | undefined, options, session) =>
        (await import('./commands/config.ts')).showConfig(path, options, session),
      ),
    );
}

import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../core/errors.ts';
import type { Language, Text } from '../core/text.ts';
import { checkFormats, reportFormats } from '../formats/index.ts';
import { views } from '../views/index.ts';
import type { Choices } from '../views/view.ts';
import { helpHeadings, helpTexts } from './help-texts.ts';
import type { Host } from './host.ts';
import type { LayoutChoices } from './read-layout.ts';
import { type CommonOptions, openSession, type Session } from './session.ts';
import { version } from './version.ts';

/** What the command line needs of the world around it. */
export interface ProgramContext {
  language: Language;
  host: Host;
  finish(exitCode: number): void;
}

/** The command line: what there is and in which words. A command's code is loaded when it is run. */
export function createProgram(context: ProgramContext): Command {
  const { language } = context;
  const say = (text: Text): string => text[language];
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
      styleTitle: (title) => (language === 'ru' ? (helpHeadings[title] ?? title) : title),
      optionDescription: (option) => option.description,
    })
    .addHelpText('after', () =>
      examples(language, ['validate examples/school-12', 'explain unknown-code']),
    )
    .exitOverride();
  addValidate(program, context);
  for (const id of Object.keys(views)) addView(program, id, context);
  addDates(program, context);
  addRules(program, context);
  return program;
}

function addValidate(program: Command, context: ProgramContext): void {
  const say = (text: Text): string => text[context.language];
  addCommand(program, 'validate', helpTexts.validate, context, checkFormats)
    .argument('[paths...]', say(helpTexts.paths))
    .option('--strict', say(helpTexts.strict))
    .addOption(
      new Option('--max-warnings <N>', say(helpTexts.maxWarnings)).argParser(wholeNumber(0)),
    )
    .addHelpText(
      'after',
      () =>
        `${examples(context.language, ['validate examples/school-12', 'validate . --format json'])}\n${say(helpTexts.exitCodes)}`,
    )
    .action(
      run(context, async (paths: string[], options, session) =>
        (await import('./commands/validate.ts')).validate(paths, options, session),
      ),
    );
}

function addView(program: Command, id: string, context: ProgramContext): void {
  const say = (text: Text): string => text[context.language];
  const view = views[id];
  if (!view) return;
  const command = addCommand(program, id, view.summary, context, reportFormats)
    .argument('[paths...]', say(helpTexts.paths))
    .option('--ascii', say(helpTexts.ascii))
    .addOption(choice('--csv <KIND>', say(helpTexts.csv), ['excel', 'plain']))
    .addOption(new Option('--within <N>', say(helpTexts.within)).argParser(wholeNumber(0)))
    .addHelpText('after', () =>
      examples(context.language, [
        `${id} examples/school-12 --today 24.04.2023`,
        `${id} examples/school-12 --today 24.04.2023 --period "4 четверть"`,
      ]),
    )
    .action(
      run(context, async (paths: string[], options, session) => {
        const { showView } = await import('./commands/show-view.ts');
        return showView(view, paths, options, session);
      }),
    );
  addFilter(command, context.language);
  addLayout(command, view, context.language);
}

/** The options that cut a report down; those that may be given several times take lists too. */
function addFilter(command: Command, language: Language): void {
  const { askedPeriod, from, to, role, code, school, state, task } = helpTexts;
  const option = (flags: string, text: Text): Option => new Option(flags, text[language]);
  command
    .addOption(option('--period <P>', askedPeriod).argParser(once('--period')))
    .addOption(option('--from <DATE>', from).argParser(once('--from')))
    .addOption(option('--to <DATE>', to).argParser(once('--to')))
    .addOption(option('--role <ROLE>', role).argParser(collect))
    .addOption(option('--code <CODE>', code).argParser(collect))
    .addOption(option('--school <NAME>', school).argParser(collect))
    .addOption(option('--state <STATE>', state).argParser(collect))
    .addOption(option('--task <TASK>', task).argParser(collect));
}

/** The options of those choices that a view has. */
function addLayout(command: Command, view: LayoutChoices, language: Language): void {
  const names = (choices: Choices): string =>
    Object.entries(choices)
      .map(([id, name]) => (language === 'ru' ? name.ru.toLowerCase() : id))
      .join(', ');
  const { groups, sorts, columns, hasSheets } = view;
  if (groups) command.option('--group <NAME>', helpTexts.group[language] + names(groups));
  if (sorts) command.option('--sort <NAME>', helpTexts.sort[language] + names(sorts));
  if (columns) command.option('--columns <NAMES>', helpTexts.columns[language] + names(columns));
  if (hasSheets) command.option('--sheets', helpTexts.sheets[language]);
}

function addDates(program: Command, context: ProgramContext): void {
  const say = (text: Text): string => text[context.language];
  const calls = [
    'dates "до 15 ноября" --period 2022/2023',
    `dates --format json < ${{ ru: 'ячейки.txt', en: 'cells.txt' }[context.language]}`,
  ];
  addCommand(program, 'dates', helpTexts.dates, context, reportFormats)
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
  addCommand(program, 'explain', helpTexts.explain, context, reportFormats)
    .argument('<rule>', helpTexts.rule[language])
    .addHelpText('after', () => examples(language, ['explain unknown-code']))
    .action(
      run(context, async (rule: string, options, session) =>
        (await import('./commands/explain.ts')).explain(rule, options, session),
      ),
    );
  addCommand(program, 'rules', helpTexts.rules, context, reportFormats).action(
    run(context, async (_: undefined, options, session) =>
      (await import('./commands/rules.ts')).listRules(options, session),
    ),
  );
}

/** A command with the options that all commands have. */
function addCommand(
  program: Command,
  name: string,
  summary: Text,
  { language }: ProgramContext,
  formats: Readonly<Record<string, unknown>>,
): Command {
  const names = Object.keys(formats);
  return program
    .command(name)
    .description(summary[language])
    .helpOption('-h, --help', helpTexts.help[language])
    .addOption(choice('--format <NAME>', helpTexts.format[language] + names.join(', '), names))
    .addOption(new Option('--output <FILE>', helpTexts.output[language]).argParser(collect));
}

/** What commander calls: the argument, the command's own options, the command. */
type Action<Argument> = (argument: Argument, own: unknown, command: Command) => Promise<void>;

function run<Argument, Options extends CommonOptions>(
  { language, host, finish }: ProgramContext,
  action: (argument: Argument, options: Options, session: Session) => Promise<number>,
): Action<Argument> {
  return async (...args) => {
    const command = args.at(-1) as Command;
    const options = command.optsWithGlobals<Options>();
    finish(await action(args[0], options, openSession(options, language, host)));
  };
}

function choice(flags: string, text: string, names: readonly string[]): Option {
  return new Option(flags, text).choices(names);
}

/** An option that may be given several times. */
function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** An option that would say two things if it were given twice. */
function once(name: string): (text: string, before?: string) => string {
  return (text, before) => {
    if (before === undefined) return text;
    throw new UsageError({
      ru: `${name} можно указать только один раз`,
      en: `${name} can be given only once`,
    });
  };
}

/** Reads a whole number that is at least `least`. */
function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least) return number;
    throw new InvalidArgumentError(String(least));
  };
}

function examples(language: Language, calls: readonly string[]): string {
  return ['', helpTexts.examples[language], ...calls.map((call) => `  karta ${call}`)].join('\n');
}

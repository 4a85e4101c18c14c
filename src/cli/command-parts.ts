import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../core/errors.ts';
import type { Language, Text } from '../core/text.ts';
import { helpTexts } from './help-texts.ts';
import type { Host } from './host.ts';
import { type CommonOptions, openSession, type Session } from './session.ts';

/** What the command line needs of the world around it. */
export interface ProgramContext {
  language: Language;
  host: Host;
  finish(exitCode: number): void;
}

/** A command with the options that all commands have; those of results only where there are formats for them. */
export function addCommand(
  program: Command,
  name: string,
  summary: Text,
  { language }: ProgramContext,
  formats: readonly string[],
): Command {
  const command = program
    .command(name)
    .description(summary[language])
    .helpOption('-h, --help', helpTexts.help[language]);
  if (formats.length === 0) return command;
  return command
    .addOption(
      new Option('--format <NAME>', helpTexts.format[language] + formats.join(', ')).argParser(
        collect,
      ),
    )
    .addOption(new Option('--output <FILE>', helpTexts.output[language]).argParser(collect));
}

/** What commander calls: the argument, the command's own options, the command. */
type Action<Argument> = (argument: Argument, own: unknown, command: Command) => Promise<void>;

export function run<Argument, Options extends CommonOptions>(
  { language, host, finish }: ProgramContext,
  action: (
    argument: Argument,
    options: Options,
    session: Session,
    /** The arguments behind the first. */
    rest: readonly unknown[],
  ) => Promise<number>,
): Action<Argument> {
  return async (...args) => {
    const command = args.at(-1) as Command;
    const options = command.optsWithGlobals<Options>();
    const session = openSession(options, language, host);
    finish(await action(args[0], options, session, args.slice(1, -2)));
  };
}

export function choice(flags: string, text: string, names: readonly string[]): Option {
  return new Option(flags, text).choices(names);
}

/** An option that may be given several times. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

/** An option that would say two things if it were given twice. */
export function once(name: string): (text: string, before?: string) => string {
  return (text, before) => {
    if (before === undefined) return text;
    throw givenTwice(name);
  };
}

/** Refuses options that would say two things if they were given twice, also those that may go without a value. */
export function allowOnce(command: Command, names: readonly string[]): void {
  for (const name of names) {
    let isGiven = false;
    command.on(`option:${name}`, () => {
      if (isGiven) throw givenTwice(`--${name}`);
      isGiven = true;
    });
  }
}

function givenTwice(name: string): UsageError {
  return new UsageError({
    ru: `${name} можно указать только один раз`,
    en: `${name} can be given only once`,
  });
}

/** Reads a whole number that is at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least) return number;
    throw new InvalidArgumentError(String(least));
  };
}

export function examples(language: Language, calls: readonly string[]): string {
  return ['', helpTexts.examples[language], ...calls.map((call) => `  karta ${call}`)].join('\n');
}

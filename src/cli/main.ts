import { CommanderError } from 'commander';
import { UsageError } from '../core/errors.ts';
import type { Language, Text } from '../core/text.ts';
import { EXIT } from './exit-codes.ts';
import { explainUsage } from './explain-usage.ts';
import type { Host } from './host.ts';
import { chooseLanguage } from './language.ts';
import { createProgram } from './program.ts';
import { sayList } from './say-list.ts';
import { sayNote } from './say-note.ts';
import { wrapWords } from './wrap-words.ts';

/**
 * Runs karta with the words of a command line (without `node` and the script) and gives the exit code.
 * The one place where errors end: wrong usage is explained, a bug is owned up to in one line.
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const language = await chooseLanguage(args, host);
  let exitCode: number = EXIT.fine;
  const program = createProgram({ language, host, finish: (code) => (exitCode = code) }, args[0]);
  const output = {
    writeOut: (text: string) => host.out(wrapHelp(text, host)),
    writeErr: () => {},
    getOutHelpWidth: () => host.columns ?? 100,
  };
  for (const command of [program, ...program.commands])
    command.configureOutput(output).exitOverride();
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    const called = program.commands.find((one) => args.includes(one.name()))?.name();
    return report(error, language, host, called);
  }
}

/** Commander wraps its own part of a help; of ours, examples are to be copied and stay whole. */
function wrapHelp(text: string, { isTerminal, columns }: Host): string {
  if (!isTerminal || columns === undefined) return text;
  const lines = text.split('\n');
  return lines.map((line) => (line.startsWith('  ') ? line : wrapWords(line, columns))).join('\n');
}

function report(error: unknown, language: Language, host: Host, called?: string): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
  const text = usageText(error, called);
  if (text) {
    sayNote(host, text[language]);
    if (error instanceof UsageError) {
      sayList(
        host,
        error.list.map((one) => one[language]),
      );
    }
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  sayNote(
    host,
    BUG[language].replace('…', () => message ?? ''),
  );
  if (host.env.KARTA_DEBUG && error instanceof Error) {
    for (const line of error.stack?.split('\n') ?? []) sayNote(host, line);
  }
  return EXIT.bug;
}

function usageText(error: unknown, called: string | undefined): Text | undefined {
  if (error instanceof UsageError) return error.text;
  return error instanceof CommanderError ? explainUsage(error, called) : undefined;
}

const BUG: Text = {
  ru: 'сбой в самой karta («…»); пришлите авторам karta эту строку и файл, на котором это случилось',
  en: 'a bug in karta itself (“…”); please send its authors this line and the file that it happened on',
};

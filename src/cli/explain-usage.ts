import type { CommanderError } from 'commander';
import type { Text } from '../core/text.ts';

/**
 * What was wrong with the call, said in our words; commander's own are English only. `command` is the one that was
 * called, if any: its help has more to say.
 */
export function explainUsage({ code, message }: CommanderError, command?: string): Text {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, suggestion] = /Did you mean (?:one of )?([^?]+)\?/.exec(message) ?? [];
  const where = command === undefined ? '' : `${command} `;
  if (code === 'commander.excessArguments' && command === 'import') return QUOTES;
  const explain = EXPLANATIONS[code];
  if (!explain) return { ru: message, en: message };
  const { ru, en } = explain(name, message);
  if (!suggestion)
    return {
      ru: `${ru}; все возможности покажет karta ${where}--help`,
      en: `${en}; karta ${where}--help shows what there is`,
    };
  return { ru: `${ru}; может быть, ${suggestion}?`, en: `${en}; did you mean ${suggestion}?` };
}

const EXPLANATIONS: Readonly<Record<string, (name: string, message: string) => Text>> = {
  'commander.unknownOption': (name) => ({
    ru: `Нет параметра ${name}`,
    en: `There is no option ${name}`,
  }),
  'commander.unknownCommand': (name) => ({
    ru: `Нет команды «${name}»`,
    en: `There is no command “${name}”`,
  }),
  // What `help` makes of a command that isn't there; it does not say which.
  'commander.help': () => ({ ru: 'Нет такой команды', en: 'There is no such command' }),
  'commander.missingArgument': (name) => ({
    ru: `Не хватает аргумента <${name}>`,
    en: `The argument <${name}> is missing`,
  }),
  'commander.optionMissingArgument': (name) => ({
    ru: `После ${flag(name)} должно стоять значение`,
    en: `A value must follow ${flag(name)}`,
  }),
  'commander.excessArguments': () => ({
    ru: 'Лишние слова в вызове',
    en: 'There are too many words in the call',
  }),
  'commander.invalidArgument': (name, message) => {
    const [, value = ''] = /argument '([^']*)'/.exec(message) ?? [];
    const [, choices] = /Allowed choices are (.+?)\.$/.exec(message) ?? [];
    const [, least] = /is invalid\. (\d+)$/.exec(message) ?? [];
    return {
      ru: `${flag(name)}: «${value}» не подходит, ${choices ? `можно ${choices}` : `нужно целое число не меньше ${least}`}`,
      en: `${flag(name)}: “${value}” won't do, ${choices ? `it is one of ${choices}` : `it takes a whole number of at least ${least}`}`,
    };
  },
};

/** Documents are named with blanks more often than without. */
const QUOTES: Text = {
  ru: 'Лишние слова в вызове: документ читают один, а имя файла с пробелами берут в кавычки, например karta import "План качества.docx"',
  en: 'There are too many words in the call: one document is read at a time, and a name with blanks goes in quotes, such as karta import "Our plan.docx"',
};

/** `--format <NAME>` → `--format`. */
function flag(name: string): string {
  return name.replace(/\s*<.*$/, '').replace(/^-\w, /, '');
}

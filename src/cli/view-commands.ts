import { type Command, Option } from 'commander';
import type { Language, Text } from '../core/text.ts';
import { reportFormats } from '../formats/index.ts';
import { views } from '../views/index.ts';
import type { Choices } from '../views/view.ts';
import {
  addCommand,
  choice,
  collect,
  examples,
  once,
  type ProgramContext,
  run,
  wholeNumber,
} from './command-parts.ts';
import { helpTexts } from './help-texts.ts';
import type { LayoutChoices } from './read-layout.ts';

/** A command for each view. */
export function addViews(program: Command, context: ProgramContext): void {
  for (const id of Object.keys(views)) addView(program, id, context);
}

function addView(program: Command, id: string, context: ProgramContext): void {
  const say = (text: Text): string => text[context.language];
  const view = views[id];
  if (!view) return;
  const command = addCommand(program, id, view.summary, context, Object.keys(reportFormats))
    .argument('[paths...]', say(helpTexts.paths))
    .option('--ascii', say(helpTexts.ascii))
    .addOption(choice('--csv <KIND>', say(helpTexts.csv), ['excel', 'plain']))
    .addOption(new Option('--within <N>', say(helpTexts.within)).argParser(wholeNumber(0)))
    .addHelpText('after', () =>
      examples(context.language, [
        `${id} examples/school-12 --today 24.04.2023`,
        `${id} examples/school-12 --period "4 четверть" --output ${id}.docx`,
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

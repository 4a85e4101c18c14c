import type { RuleInfo, Severity } from '../../core/diagnostic.ts';
import type { Language, Text } from '../../core/text.ts';
import { oneLine } from '../finding-sentence.ts';
import { escapeLine } from '../markdown/escape-line.ts';
import type { Message } from './message.ts';

/** How bad a result is. Specification: SARIF 2.1.0, 3.27.10. */
export type Level = 'error' | 'warning' | 'note';

/** SARIF's word for each severity. */
export const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What a rule is about, for the pages of those who show results. Specification: SARIF 2.1.0, 3.49. */
export interface ReportingDescriptor {
  id: string;
  shortDescription: Message;
  fullDescription: Message;
  help: Message & { markdown: string };
  defaultConfiguration: { level: Level };
}

/** GitHub takes no longer descriptions: docs.github.com, “SARIF support for code scanning”. */
const LONGEST_DESCRIPTION = 1024;

/** A rule with all that `karta explain` says of it. */
export function describeRule(rule: RuleInfo, language: Language): ReportingDescriptor {
  const { id, severity, summary, explanation, example } = rule;
  const examples: readonly [string, string][] = [
    [WRONG[language], example.wrong],
    [RIGHT[language], example.right],
  ];
  return {
    id,
    shortDescription: { text: oneLine(`${summary[language]}.`, LONGEST_DESCRIPTION) },
    fullDescription: { text: oneLine(explanation[language], LONGEST_DESCRIPTION) },
    help: {
      text: [explanation[language], ...examples.map(([title, yaml]) => `${title}:\n${yaml}`)].join(
        '\n\n',
      ),
      markdown: [
        escapeLine(explanation[language]),
        ...examples.map(([title, yaml]) => `**${title}**\n\n\`\`\`yaml\n${yaml}\n\`\`\``),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
  };
}

const WRONG: Text = { ru: 'Неверно', en: 'Wrong' };
const RIGHT: Text = { ru: 'Верно', en: 'Right' };

import type { RuleInfo } from '../../core/diagnostic.ts';
import type { Language } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { allRules } from '../../pipeline.ts';
import type { Report } from '../../report/report.ts';
import { saySeverity } from '../../report/words.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

/** `karta rules`: every rule in a line. Gives the exit code. */
export async function listRules(options: CommonOptions, session: Session): Promise<number> {
  const outputs = await chooseOutputs(undatedFormats, options, session);
  await writeResult(rulesReport(session.language), outputs, session);
  return EXIT.fine;
}

function rulesReport(language: Language): Report {
  const titles = {
    ru: ['Правило', 'Важность', 'Что не так'],
    en: ['Rule', 'Severity', 'What is wrong'],
  };
  return {
    kind: 'rules',
    language,
    title: { ru: 'Правила', en: 'Rules' }[language],
    blocks: [
      {
        kind: 'table',
        columns: titles[language].map((title) => ({ title })),
        rows: allRules.map((rule) => ({
          cells: [
            { text: rule.id, tone: 'strong' },
            { text: saySeverity(rule, language) },
            { text: rule.summary[language] },
          ],
        })),
      },
    ],
    data: { rules: allRules.map((rule) => ruleData(rule, language)) },
  };
}

/** A rule as JSON has it. */
export function ruleData(
  { id, severity, worst, summary, explanation, example }: RuleInfo,
  language: Language,
): object {
  return {
    id,
    severity,
    ...(worst && { worst }),
    summary: summary[language],
    explanation: explanation[language],
    example,
  };
}

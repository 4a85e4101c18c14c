import { closest } from 'fastest-levenshtein';
import type { RuleInfo } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/errors.ts';
import type { Language } from '../../core/text.ts';
import { undatedFormats } from '../../formats/index.ts';
import { allRules } from '../../pipeline.ts';
import type { Report } from '../../report/report.ts';
import { saySeverity } from '../../report/words.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';
import { ruleData } from './rules.ts';

/** `karta explain RULE`: a rule in plain words, with a wrong and a right example. Gives the exit code. */
export async function explain(
  id: string,
  options: CommonOptions,
  session: Session,
): Promise<number> {
  const rule = allRules.find((one) => one.id === id);
  if (!rule) throw unknownRule(id);
  const outputs = await chooseOutputs(undatedFormats, options, session);
  const report = explainRule(rule, session.language);
  await writeResult(report, outputs, session);
  return EXIT.fine;
}

function explainRule(rule: RuleInfo, language: Language): Report {
  const { id, summary, explanation, example } = rule;
  const words = {
    ru: { wrong: 'Неверно', right: 'Верно' },
    en: { wrong: 'Wrong', right: 'Right' },
  }[language];
  return {
    kind: 'explain',
    language,
    title: id,
    blocks: [
      { kind: 'heading', level: 2, text: `${id} · ${saySeverity(rule, language)}` },
      { kind: 'paragraph', text: `${summary[language]}.`, tone: 'strong' },
      { kind: 'paragraph', text: explanation[language] },
      { kind: 'heading', level: 3, text: words.wrong },
      { kind: 'code', text: example.wrong },
      { kind: 'heading', level: 3, text: words.right },
      { kind: 'code', text: example.right },
    ],
    data: { rule: ruleData(rule, language) },
  };
}

function unknownRule(id: string): UsageError {
  const near = closest(
    id,
    allRules.map((rule) => rule.id),
  );
  return new UsageError({
    ru: `Нет правила «${id}»; может быть, ${near}? Все правила покажет karta rules`,
    en: `There is no rule “${id}”; did you mean ${near}? karta rules lists them all`,
  });
}

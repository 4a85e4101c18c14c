import type { Diagnostic } from '../core/diagnostic.ts';
import type { Language, Text } from '../core/text.ts';
import type { CheckReport } from '../report/check-report.ts';
import { fingerprintFindings } from '../report/fingerprint.ts';
import type { Format } from './format.ts';
import { BASE } from './sarif/artifact-location.ts';
import { keepWorst } from './sarif/keep-worst.ts';
import { lineHashes } from './sarif/line-hashes.ts';
import { makeResult } from './sarif/result.ts';
import { describeRule } from './sarif/rules.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) for GitHub's code scanning and for editors, under the
 * limits of the former: docs.github.com, “SARIF support for code scanning”.
 */
export const sarif: Format<CheckReport> = {
  render({ findings, lines, checker, textOf }, { language, base }) {
    const { version } = checker;
    const rules = checker.rules.map((rule) => describeRule(rule, language));
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = fingerprintFindings(findings, lines);
    const hashOf = openHashes(textOf);
    const results = keepWorst(findings, (finding, index) =>
      makeResult(finding, {
        ruleIndex: indexes.get(finding.rule),
        fingerprint: fingerprints[index] ?? '',
        lineHash: hashOf(finding),
        language,
        base,
      }),
    );
    const run = {
      tool: { driver: { name: 'karta', version, semanticVersion: version, language, rules } },
      language,
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [BASE]: { description: { text: FOLDER[language] } } },
      invocations: [invocation(results.length, findings.length, language)],
      results,
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
  },
};

/** The hash of a finding's line; each file is read once. */
function openHashes(textOf: CheckReport['textOf']): (at: Diagnostic) => string | undefined {
  const known = new Map<string, ReturnType<typeof lineHashes> | undefined>();
  return ({ file, range }) => {
    if (!known.has(file)) {
      const text = textOf?.(file);
      known.set(file, text === undefined ? undefined : lineHashes(text));
    }
    return known.get(file)?.(range.start.line);
  };
}

/** That karta ran, and how many findings there was no room for. */
function invocation(kept: number, all: number, language: Language): object {
  if (kept === all) return { executionSuccessful: true };
  const text = {
    ru: `Здесь не всё: не поместилось ${all - kept} из ${all}, ошибки записаны в первую очередь. Все покажет karta validate.`,
    en: `This is not all: there was no room for ${all - kept} of ${all}, errors come first. karta validate shows them all.`,
  }[language];
  const notification = { level: 'warning', message: { text } };
  return { executionSuccessful: true, toolExecutionNotifications: [notification] };
}

const FOLDER: Text = {
  ru: 'Корень хранилища или папка, в которой запущена karta.',
  en: 'The root of the repository, or the folder that karta was run in.',
};

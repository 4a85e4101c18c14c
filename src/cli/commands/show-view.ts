import { reportFormats } from '../../formats/index.ts';
import { count } from '../../language/count.ts';
import type { CheckResult } from '../../pipeline.ts';
import type { View } from '../../views/view.ts';
import { checkPaths } from '../check-paths.ts';
import { chooseFormat } from '../choose-format.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

export interface ViewOptions extends CommonOptions {
  format?: string;
  within?: number;
}

/** What counts as soon, unless `--within` says otherwise (days). */
const SOON = 14;

/** `karta timeline` and the other views. Gives the exit code. */
export async function showView(
  view: View,
  paths: readonly string[],
  options: ViewOptions,
  session: Session,
): Promise<number> {
  const format = await chooseFormat(reportFormats, options);
  const result = await checkPaths(paths, session);
  const plans = result.plans.filter(({ hasRoadmap }) => hasRoadmap);
  const { language, today } = session;
  const report = view.build(plans, { language, today, within: options.within ?? SOON });
  const dated = { ...report, data: { today, ...report.data } };
  await writeResult(await format.render(dated, session), options.output, session);
  return noteProblems(result, session);
}

/** Says on stderr what the report could not take in; a file that can't be read fails the command. */
function noteProblems(
  { findings, unreadable, plans }: CheckResult,
  { host, language }: Session,
): number {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    const counted = count(
      errors,
      { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] },
      language,
    );
    host.err(
      {
        ru: `В плане ${counted}, и что-то могло не войти в таблицу; что исправить, скажет karta validate\n`,
        en: `The plan has ${counted}, and something may be missing here; karta validate says what to mend\n`,
      }[language],
    );
  }
  return unreadable.length > 0 || !plans.some(({ hasRoadmap }) => hasRoadmap)
    ? EXIT.findings
    : EXIT.fine;
}

import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { reportFormats } from '../../formats/index.ts';
import { visiblePath } from '../../formats/visible-path.ts';
import type { CheckResult } from '../../pipeline.ts';
import type { Plan } from '../../plan/model.ts';
import { reportCheck } from '../../report/check-report.ts';
import type { Report } from '../../report/report.ts';
import { typesetReport } from '../../report/typeset-report.ts';
import type { Verdict, View } from '../../views/view.ts';
import { checkPaths } from '../check-paths.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { EXIT } from '../exit-codes.ts';
import { withFilter } from '../filter/with-filter.ts';
import { type FilterOptions, keepSchools, readFilter } from '../filter.ts';
import { type LayoutChoices, type LayoutOptions, readLayout } from '../read-layout.ts';
import { sayNote } from '../say-note.ts';
import type { CommonOptions, Session } from '../session.ts';
import { writeResult } from '../write-result.ts';

/** What the registry tells of a view. */
type ViewEntry = LayoutChoices & { load(): Promise<View> };

export interface ViewOptions extends CommonOptions, LayoutOptions, FilterOptions {
  within?: number;
}

/** What counts as soon, unless `--within` says otherwise (days). */
const SOON = 14;

/** `karta timeline` and the other views. Gives the exit code. */
export async function showView(
  entry: ViewEntry,
  paths: readonly string[],
  options: ViewOptions,
  session: Session,
): Promise<number> {
  const layout = readLayout(options, entry, session.language);
  const view = await entry.load();
  const outputs = await chooseOutputs(reportFormats, options, session);
  const { result, ...schools } = keepSchools(await checkPaths(paths, session), options.school);
  const unreadable = new Set(result.unreadable);
  const isReadable = ({ hasRoadmap, at }: Plan): boolean => hasRoadmap && !unreadable.has(at.file);
  const plans = view.takesAll ? result.plans : result.plans.filter(isReadable);
  if (plans.length === 0 && unreadable.size === 0) throw NO_ROADMAP;
  const { today } = session;
  const language = options.lang ?? (view.isPaper?.(layout) ? 'ru' : session.language);
  const within = options.within ?? SOON;
  const filtered = readFilter(options, plans, today);
  const report = view.build(filtered.plans, {
    language,
    today,
    within,
    selection: filtered.selection,
    layout,
    verdicts: judge(result, unreadable),
  });
  const filter = { ...schools, ...filtered.filter };
  const shown = withFilter(report, { view, layout }, { ...filtered, filter }, { today, within });
  const whole = view.takesAll ? shown : withUnread(shown, result.unreadable);
  await writeResult(typesetReport(whole), outputs, session);
  for (const note of filtered.notes) sayNote(session.host, note[session.language]);
  return view.takesAll ? EXIT.fine : noteProblems(result, session);
}

/** What the check found in each plan. */
function judge(result: CheckResult, unreadable: ReadonlySet<string>): Map<Plan, Verdict> {
  const { plans } = reportCheck(result, { strict: false, maxWarnings: undefined });
  return new Map(
    plans.flatMap((verdict, index) => {
      const plan = result.plans[index];
      return plan ? [[plan, { ...verdict, isReadable: !unreadable.has(plan.at.file) }]] : [];
    }),
  );
}

/** The report with what is missing from it: paper must not pass for the whole when a plan could not be read. */
function withUnread(report: Report, files: readonly string[]): Report {
  if (files.length === 0) return report;
  const words = UNREAD[report.language];
  const missing = `${words}: ${files.map(visiblePath).join(', ')}`;
  const caption = report.caption === undefined ? missing : `${report.caption}. ${missing}`;
  return { ...report, caption, data: { ...report.data, unreadable: files } };
}

const UNREAD: Text = {
  ru: 'Не прочитано и потому не показано (что исправить, скажет karta validate)',
  en: 'Could not be read and is missing here (karta validate says what to mend)',
};

/** Says on stderr if something could not be taken in; a roadmap that can't be read fails the command. */
function noteProblems({ plans, unreadable }: CheckResult, { host, language }: Session): number {
  const dropped = plans.some(({ rejected, at }) => rejected.some(({ file }) => file === at.file));
  if (dropped || unreadable.length > 0) sayNote(host, INCOMPLETE[language]);
  return unreadable.length > 0 ? EXIT.findings : EXIT.fine;
}

const INCOMPLETE: Text = {
  ru: 'часть дорожной карты не прочитана, и здесь показано не всё; что исправить, скажет karta validate',
  en: 'a part of the roadmap could not be read and is missing here; karta validate says what to mend',
};

const NO_ROADMAP = new UsageError({
  ru: 'Здесь только аудит, а показывать нечего: положите рядом с ним дорожную карту roadmap.yaml',
  en: 'There is only an audit here, and nothing to show: put the roadmap beside it as roadmap.yaml',
});

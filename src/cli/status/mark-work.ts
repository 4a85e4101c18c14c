import { UsageError } from '../../core/errors.ts';
import type { Text } from '../../core/text.ts';
import { shorten } from '../../language/shorten.ts';
import { checkPlans } from '../../pipeline.ts';
import type { Plan } from '../../plan/model.ts';
import type { FoundWork } from '../../status/find-activities.ts';
import type { Marking } from '../../status/marking.ts';
import { type DiskWorld, openWorld } from '../check/group-check.ts';
import { checkAsIf } from '../check-as-if.ts';
import { EXIT } from '../exit-codes.ts';
import { keepSchools } from '../filter.ts';
import { findGroups, sayNotes } from '../find-groups.ts';
import { sayLine } from '../say-line.ts';
import { sayList } from '../say-list.ts';
import { sayNote } from '../say-note.ts';
import { type CommonOptions, placeOf, type Session } from '../session.ts';
import { typedWord } from '../typed-word.ts';
import { applyMarking, textOf } from './apply-marking.ts';
import { type Candidates, chooseWork } from './choose-work.ts';
import { listCandidates } from './list-candidates.ts';
import { readRoadmap } from './read-roadmap.ts';
import { sayMarked } from './say-marked.ts';
import { sayMissing } from './say-missing.ts';
import { writeRoadmap } from './write-roadmap.ts';

export interface MarkOptions extends CommonOptions {
  step?: string;
  school?: readonly string[];
  dryRun?: boolean;
  /** The same, as other commands call it. */
  diff?: boolean;
}

/** What a command needs to know to say what it marks. */
export interface MarkContext {
  world: DiskWorld;
  /** The roadmap's text. */
  text: string;
}

/** Says what is to be changed for a piece of work. */
export type Mark = (found: FoundWork, context: MarkContext) => Marking | Promise<Marking>;

/**
 * Finds the work that is meant, changes its roadmap in place and says so, and what is missing still. Nothing is written if
 * the plan would get an error by it. Gives the exit code.
 *
 * @param asked the activity as typed, and the files and folders to look in
 */
export async function markWork(
  [activity = '', ...paths]: readonly string[],
  options: MarkOptions,
  session: Session,
  mark: Mark,
): Promise<number> {
  const { host, language } = session;
  const groups = await findGroups(paths, session);
  sayNotes(groups, session);
  const world = openWorld(placeOf(groups.folders, session));
  const checked = await checkPlans(groups.groups, world);
  const { result } = keepSchools(checked, options.school);
  const plans = readable(result);
  const found = await chooseWork(plans, { activity, step: options.step }, host.cwd);
  for (const note of [notSearched(result.unreadable), sameNumber(found, activity)]) {
    if (note) sayNote(host, note[language]);
  }
  if ('problem' in found) {
    sayNote(host, found.problem[language]);
    sayList(host, await listCandidates(found.found, host.cwd, language));
    return EXIT.usage;
  }
  const { file } = found.plan.at;
  const before = readRoadmap(file, host.cwd);
  const marking = await mark(found, { world, text: textOf(file, before) });
  const after = await applyMarking(file, before, marking);
  const own = groups.groups.filter((group) => group.some((source) => source.file === file));
  const { findings } = checked;
  const anew = await checkAsIf(own, world, new Map([[file, after]]), { before: findings });
  const isOnlyShown = options.dryRun === true || options.diff === true;
  const code = writeRoadmap({ file, before, after, anew }, isOnlyShown, session);
  if (code !== undefined) return code;
  const told = await sayMarked(found, marking, after, Buffer.compare(before, after) !== 0);
  sayLine(host, told[language]);
  const missing = sayMissing(found, anew, [activity, ...paths], language);
  if (missing !== undefined) sayLine(host, missing);
  return EXIT.fine;
}

/** Plans whose roadmaps could be read. Throws UsageError if there is none. */
function readable({
  plans,
  unreadable,
}: {
  plans: readonly Plan[];
  unreadable: readonly string[];
}): Plan[] {
  const all = plans.filter(({ hasRoadmap, at }) => hasRoadmap && !unreadable.includes(at.file));
  if (all.length > 0) return all;
  const [file] = unreadable;
  throw new UsageError(
    file === undefined
      ? {
          ru: 'Здесь только аудит, отмечать нечего: положите рядом с ним дорожную карту roadmap.yaml',
          en: 'There is only an audit here and nothing to mark: put the roadmap beside it as roadmap.yaml',
        }
      : {
          ru: `Дорожная карта ${file} не читается; что исправить, скажет karta validate ${typedWord(file)}`,
          en: `The roadmap ${file} can’t be read; karta validate ${typedWord(file)} says what to mend`,
        },
  );
}

/** Said where something is found: it may be that more would be. */
function notSearched([file, ...others]: readonly string[]): Text | undefined {
  if (file === undefined) return undefined;
  const call = `karta validate ${typedWord(file)}`;
  if (others.length === 0) {
    return {
      ru: `${file} не читается, и в нём ничего не искали; что исправить, скажет ${call}`,
      en: `${file} can’t be read, and nothing was looked for in it; ${call} says what to mend`,
    };
  }
  const number = others.length + 1;
  return {
    ru: `не читаются файлы, и в них ничего не искали: ${number}, первый — ${file}; что исправить, скажет ${call}`,
    en: `${number} files can’t be read, and nothing was looked for in them, the first is ${file}; ${call} says what to mend`,
  };
}

/** A number may be that of one activity, and the place of another that has none. */
function sameNumber(found: FoundWork | Candidates, words: string): Text | undefined {
  if ('problem' in found || !/^\s*\d+\s*$/.test(words)) return undefined;
  const { plan, activity } = found;
  const other = plan.activities[Number(words) - 1];
  if (!other || other === activity || other.id !== undefined || activity.id === undefined) {
    return undefined;
  }
  const [taken, left] = [shorten(activity.title), shorten(other.title)];
  return {
    ru: `номер ${activity.id} стоит у «${taken}», взято оно; у «${left}» номера нет, его назовите словами`,
    en: `the number ${activity.id} is that of “${taken}”, which is taken; “${left}” has none, name it by its words`,
  };
}

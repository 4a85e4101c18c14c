import { resolve, sep } from 'node:path';
import type { CodeUse, FileUses } from '../../codes/code-use.ts';
import { type CodeFamily, isNoComment } from '../../codes/judge-renaming.ts';
import type { Renaming } from '../../codes/rename-in-file.ts';
import { isInside } from '../is-inside.ts';
import { wayFrom } from '../way-from.ts';
import type { LookedThrough } from './look-through.ts';

/** What a renaming changes, and what it only tells of. */
export interface Changes {
  /** The files that paths name, those without a change too; catalogues that lie in their folders. */
  scope: ReadonlyMap<string, FileUses>;
  /** The places to change, by file; files without any are not there. */
  touched: ReadonlyMap<string, readonly CodeUse[]>;
  /** Comments that name an old code, and look-alikes of one: they stay as they are. */
  left: readonly CodeUse[];
  families: readonly CodeFamily[];
}

/** Chooses the places that a renaming changes. */
export function chooseChanges(
  looked: LookedThrough,
  renaming: Renaming,
  paths: readonly string[],
  onlyRoadmaps: boolean,
): Changes {
  const asked = new Set(looked.found.groups.flat().map(({ file }) => file));
  const isAsked = ({ file, kind }: FileUses): boolean =>
    asked.has(file) || (kind === 'catalogue' && liesIn(file, paths, looked));
  const scope = new Map([...looked.files].filter(([, one]) => isAsked(one)).sort(byPath));
  const isOld = ({ code }: CodeUse): boolean => renaming.has(code);
  const touched = new Map<string, readonly CodeUse[]>();
  const left: CodeUse[] = [];
  for (const [file, { kind, uses, lookAlikes, unsure }] of scope) {
    const isOpen = !onlyRoadmaps || kind === 'roadmap';
    const own = isOpen ? uses.filter((use) => isOld(use) && isNoComment(use)) : [];
    if (own.length > 0) touched.set(file, own);
    if (!isOpen) continue;
    left.push(...uses.filter((use) => isOld(use) && !isNoComment(use)));
    left.push(...lookAlikes.filter(({ asked: code }) => renaming.has(code)));
    left.push(...unsure.filter(isOld));
  }
  const families = onlyRoadmaps ? apart(scope) : familiesOf(looked, scope);
  return { scope, touched, left, families };
}

/** Whether a file lies in one of the folders that a call names. */
function liesIn(file: string, paths: readonly string[], { world }: LookedThrough): boolean {
  const cwd = world.cwd ?? '';
  return (paths.length > 0 ? paths : ['.']).some((path) =>
    isInside(resolve(cwd, file), resolve(cwd, path)),
  );
}

/** Roadmaps answer for themselves where the audits stay as they are. */
function apart(scope: ReadonlyMap<string, FileUses>): CodeFamily[] {
  return [...scope.values()].filter(({ kind }) => kind === 'roadmap').map((one) => [one]);
}

/** Each audit with its roadmaps; what has no such relations is a family by itself. */
function familiesOf({ pairs }: LookedThrough, scope: ReadonlyMap<string, FileUses>): CodeFamily[] {
  const families = new Map<string, FileUses[]>();
  const auditOf = new Map(pairs.map(({ roadmap, audit }) => [roadmap, audit]));
  for (const [file, one] of scope) {
    const audit = auditOf.get(file);
    const key = audit !== undefined && scope.has(audit) ? audit : file;
    families.set(key, [...(families.get(key) ?? []), one]);
  }
  return [...families.values()];
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** The nearest folder that both files lie in, as a person would name it in the current folder. */
export function folderOfBoth(one: string, other: string, cwd: string): string {
  const parts = [one, other].map((file) => resolve(cwd, file).split(sep).slice(0, -1));
  const [first = [], second = []] = parts;
  let same = 0;
  while (same < first.length && same < second.length && first[same] === second[same]) same += 1;
  return wayFrom(cwd, first.slice(0, same).join(sep) || sep) || '.';
}

import { dirname, resolve } from 'node:path';
import type { CodeUse } from '../../codes/code-use.ts';
import type { Renaming } from '../../codes/rename-in-file.ts';
import { UsageError } from '../../core/errors.ts';
import { visiblePath } from '../../formats/visible-path.ts';
import { type LoadedFile, loadFile, type NamedFile } from '../../schema/load-file.ts';
import { openWorld } from '../check/group-check.ts';
import { findGroups } from '../find-groups.ts';
import { placeOf, type Session } from '../session.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { type Changes, folderOfBoth } from './choose-changes.ts';
import { type LookedThrough, openCatalogues, pairsOf } from './look-through.ts';

/**
 * Refuses to rename codes in files while others, which would have to follow, lie outside of the paths: throws UsageError
 * that names the folder to give.
 */
export async function refuseOutside(
  looked: LookedThrough,
  { scope, touched }: Changes,
  renaming: Renaming,
  session: Session,
): Promise<void> {
  const { cwd } = session.host;
  for (const { roadmap, audit, isBarred } of looked.pairs) {
    if (audit === undefined || !touched.has(roadmap) || scope.has(audit)) continue;
    if (isBarred || looked.files.has(audit)) throw answersOutside(roadmap, audit, cwd);
  }
  for (const [file, uses] of touched) {
    const catalogue = looked.catalogues.get(file);
    if (catalogue === undefined || scope.has(catalogue)) continue;
    const known = looked.files.get(catalogue)?.known;
    const use = uses.find((one) => isName(one) && known?.has(one.code));
    const to = use && renaming.get(use.code);
    if (use && to !== undefined && !known?.has(to)) throw fromCatalogue(use, catalogue, cwd);
  }
  await refuseFollowers(scope, touched, session);
}

function isName({ kind }: CodeUse): boolean {
  return kind === 'parameter' || kind === 'factor';
}

/** Looks for roadmaps of these audits, and plans with these catalogues, in the whole repository. */
async function refuseFollowers(
  scope: Changes['scope'],
  touched: Changes['touched'],
  session: Session,
): Promise<void> {
  const { cwd } = session.host;
  const leaders = [...touched.keys()].filter((file) => scope.get(file)?.kind !== 'roadmap');
  const roots = new Set(leaders.map((file) => settingsRootOf(dirname(resolve(cwd, file)))));
  if (roots.size === 0) return;
  const all = await findGroups([...roots], session);
  const world = openWorld(placeOf(all.folders, session));
  const hasCatalogue = leaders.some((file) => scope.get(file)?.kind === 'catalogue');
  const catalogueOf = openCatalogues(world);
  for (const group of all.groups) {
    const others = group.filter(({ file }) => !scope.has(file));
    if (others.length === 0) continue;
    if (group.some(({ file }) => touched.has(file))) {
      const load = (source: NamedFile): Promise<LoadedFile> => loadFile(source, world.files);
      const loaded = await Promise.all(others.map(load));
      const pairs = await pairsOf(loaded, load, world);
      const one = pairs.find(({ audit = '' }) => touched.has(audit));
      if (one) throw followsOutside(one.audit ?? '', one.roadmap, cwd);
    }
    for (const one of hasCatalogue ? others : []) {
      const [catalogue] = await catalogueOf(one);
      if (catalogue && touched.has(catalogue.file)) {
        throw followsOutside(catalogue.file, one.file, cwd);
      }
    }
  }
}

function answersOutside(roadmap: string, audit: string, cwd: string): UsageError {
  const [one, other] = [visiblePath(roadmap), visiblePath(audit)];
  const folder = visiblePath(folderOfBoth(roadmap, audit, cwd));
  return new UsageError({
    ru: `Дорожная карта ${one} отвечает на аудит ${other}, а он вне указанных путей: укажите папку ${folder}, чтобы коды изменились в обоих файлах, или добавьте --only-roadmaps, если в аудите они верны`,
    en: `The roadmap ${one} answers to the audit ${other}, which lies outside the paths: name the folder ${folder} to change the codes in both, or add --only-roadmaps if those of the audit are right`,
  });
}

function followsOutside(leader: string, follower: string, cwd: string): UsageError {
  const [one, other] = [visiblePath(leader), visiblePath(follower)];
  const folder = visiblePath(folderOfBoth(leader, follower, cwd));
  return new UsageError({
    ru: `Коды файла ${one} нужны и файлу ${other}, а он вне указанных путей: укажите папку ${folder}, чтобы они изменились везде`,
    en: `The file ${other}, which lies outside the paths, needs the codes of ${one}: name the folder ${folder} to change them everywhere`,
  });
}

function fromCatalogue({ code, file }: CodeUse, catalogue: string, cwd: string): UsageError {
  const [one, other] = [visiblePath(file), visiblePath(catalogue)];
  const folder = visiblePath(folderOfBoth(file, catalogue, cwd));
  return new UsageError({
    ru: `Код ${code} в файле ${one} взят из перечня ${other}, а он вне указанных путей: укажите папку ${folder}, чтобы код изменился в перечне и у всех школ`,
    en: `The code ${code} in ${one} comes from the catalogue ${other}, which lies outside the paths: name the folder ${folder} to change it in the catalogue and in all schools`,
  });
}

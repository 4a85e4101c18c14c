import { UsageError } from '../../core/errors.ts';

// Why karta can't learn what has changed, and what to do about it.

export function noGit(): UsageError {
  return new UsageError({
    ru: 'Для --changed нужна программа git, а её здесь нет: установите git или проверьте все планы без --changed',
    en: '--changed needs the program git, which is not here: install git, or check all plans without --changed',
  });
}

export function noRepository(folder: string): UsageError {
  return new UsageError({
    ru: `Папка ${folder} не лежит в рабочей копии git, и узнать, что в ней изменилось, нельзя: проверьте её без --changed`,
    en: `The folder ${folder} is not in a working copy of git, so nobody can say what has changed there: check it without --changed`,
  });
}

/** Git reads nothing in a folder that belongs to another user; in containers of a CI that is common. */
export function notTrusted(folder: string): UsageError {
  return new UsageError({
    ru: `Папка ${folder} принадлежит другому пользователю, и git её не читает; разрешите: git config --global --add safe.directory ${folder}`,
    en: `The folder ${folder} belongs to another user, and git does not read it; allow it: git config --global --add safe.directory ${folder}`,
  });
}

export function unknownRevision(name: string): UsageError {
  return new UsageError({
    ru: `--changed: в этом репозитории нет ревизии «${name}»; проверьте имя ветки, метки или коммита или скачайте её: git fetch origin`,
    en: `--changed: there is no revision “${name}” in this repository; check the name of the branch, tag or commit, or get it: git fetch origin`,
  });
}

export function noDefaultBranch(): UsageError {
  return new UsageError({
    ru: '--changed: не понять, с чем сравнивать: нет ни origin/main, ни origin/master, ни main, ни master; назовите ветку или коммит: --changed=HEAD~1',
    en: '--changed: there is nothing to compare with: no origin/main, origin/master, main or master; name a branch or a commit: --changed=HEAD~1',
  });
}

/** A CI gets only the last commits unless it is told otherwise. */
export function historyMissing(name: string): UsageError {
  return new UsageError({
    ru: `--changed: история скачана не вся, и сравнить с «${name}» нельзя; скачайте её: git fetch --unshallow origin (в GitHub Actions — fetch-depth: 0 у actions/checkout, в GitLab CI — переменная GIT_DEPTH: 0)`,
    en: `--changed: only a part of the history is here, so nothing can be compared with “${name}”; get the rest: git fetch --unshallow origin (in GitHub Actions fetch-depth: 0 of actions/checkout, in GitLab CI the variable GIT_DEPTH: 0)`,
  });
}

/** `--changed=` with nothing after it. */
export function emptyRevision(): UsageError {
  return new UsageError({
    ru: 'После --changed= ничего не написано: назовите ветку или коммит, например --changed=origin/main, или напишите просто --changed',
    en: 'Nothing follows --changed=: name a branch or a commit, for example --changed=origin/main, or write just --changed',
  });
}

/** A partial clone leaves out what git would fetch later; karta fetches nothing. */
function objectsMissing(): UsageError {
  return new UsageError({
    ru: '--changed: этот репозиторий скачан не весь, а сама karta ничего не скачивает; склонируйте его без --filter (или с --filter=blob:none) или проверьте все планы без --changed',
    en: '--changed: a part of this repository is not here, and karta fetches nothing by itself; clone it without --filter (or with --filter=blob:none), or check all plans without --changed',
  });
}

/** Says why git has failed, by what it said itself. */
export function gitFailed(said: string): UsageError {
  if (/promisor|lazy fetching|unable to read|bad (?:tree|object)/.test(said))
    return objectsMissing();
  const [line = ''] = said.trim().split('\n');
  return new UsageError({
    ru: `--changed: git не смог сказать, что изменилось («${line}»); почините репозиторий или проверьте все планы без --changed`,
    en: `--changed: git could not say what has changed (“${line}”); mend the repository, or check all plans without --changed`,
  });
}

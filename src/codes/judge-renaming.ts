import type { CodeUse, FileUses } from './code-use.ts';
import type { Renaming } from './rename-in-file.ts';

/** Files in which a code means one thing: an audit and the roadmaps that answer to it, or a catalogue. */
export type CodeFamily = readonly FileUses[];

/** A place that keeps a code from being renamed. */
export interface Clash {
  from: string;
  to: string;
  /** `taken`: the new code means something else there. `twice`: it would stand twice in one list. */
  problem: 'taken' | 'twice';
  use: CodeUse;
}

/**
 * Looks for a place where a renaming would make one code out of two. A parameter's code may be no code that its audit or
 * the roadmaps use already; a code that no audit has is a slip, and may become one that there is.
 *
 * @param families with the uses of both the old and the new codes
 * @param onlyAnswers whether the codes of parameters and factors stay as they are
 */
export function findClash(
  families: readonly CodeFamily[],
  renaming: Renaming,
  onlyAnswers: boolean,
): Clash | undefined {
  const usesOf = families.map((family) => family.flatMap(({ uses }) => uses).filter(isNoComment));
  for (const [from, to] of renaming) {
    if (renaming.has(to)) continue;
    const isSlip = onlyAnswers || !usesOf.some((uses) => uses.some(isNameOf(from)));
    for (const uses of usesOf) {
      if (!uses.some(({ code }) => code === from)) continue;
      const use = isSlip ? findTwice(uses, from, to) : findTaken(uses, to);
      if (use) return { from, to, problem: isSlip ? 'twice' : 'taken', use };
    }
  }
  return undefined;
}

/** What has the code already, or at least names it. */
function findTaken(uses: readonly CodeUse[], code: string): CodeUse | undefined {
  return uses.find(isNameOf(code)) ?? uses.find((use) => use.code === code);
}

/** The place of a new code in a list that has the old one too. */
function findTwice(uses: readonly CodeUse[], from: string, to: string): CodeUse | undefined {
  const lists = new Set(uses.filter(({ code }) => code === from).map(listOf));
  return uses.find((use) => use.code === to && use.kind === 'answer' && lists.has(listOf(use)));
}

function listOf({ kind, file, path }: CodeUse): string {
  return JSON.stringify([kind, file, ...path.slice(0, path.indexOf('codes') + 1)]);
}

function isNameOf(code: string): (use: CodeUse) => boolean {
  return (use) => use.code === code && (use.kind === 'parameter' || use.kind === 'factor');
}

/** Whether a use is one that a renaming changes. */
export function isNoComment({ kind }: CodeUse): boolean {
  return kind !== 'comment';
}

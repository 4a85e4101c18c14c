import type { Finding } from '../core/diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';
import { explainInText, explainMisspelt, explainNoReason } from './explain-directive.ts';
import {
  explainNotPlan,
  explainNotThere,
  explainUnacceptable,
  explainUnknownRule,
} from './explain-idle.ts';
import { linesOf } from './lines-of.ts';
import { type Directive, listDirectives } from './list-directives.ts';
import { canBeAccepted, hiddenBy } from './rules.ts';

/** A file in whose comments findings may be accepted. */
export interface CommentedFile {
  document: SourceDocument;
  /** Settings and catalogues are shared by plans that are checked apart: there comments accept nothing. */
  isPlan: boolean;
  /** Whether all that is checked against the file is here, so that what accepts nothing is not needed. */
  isWhole: boolean;
}

/** Findings parted by what comments say of them. */
export interface Acceptance {
  /** What is left, and what is wrong with the comments. */
  findings: readonly Finding[];
  accepted: readonly Finding[];
}

/**
 * Takes out the findings that comments accept. The comments themselves are findings where they are written wrongly
 * or accept nothing; these can't be accepted.
 *
 * @param known the ids of all rules
 */
export async function acceptFindings(
  findings: readonly Finding[],
  files: readonly CommentedFile[],
  known: readonly string[],
): Promise<Acceptance> {
  const commented = files.map((file) => ({
    ...file,
    directives: listDirectives(file.document.file, file.document.text, known),
  }));
  const plans = commented.filter(({ isPlan }) => isPlan);
  const used = await matchDirectives(findings, plans);
  const accepted = new Set([...used.values()].flatMap((taken) => [...taken]));
  const isHidden = hiddenBy(
    findings.map((one) => ({ rule: one.rule, isAccepted: accepted.has(one) })),
  );
  const left = findings.filter((one) => !accepted.has(one));
  const told = commented.flatMap(({ directives, isPlan, isWhole }) =>
    directives.flatMap((one) => {
      if (!isPlan) return one.reading.kind === 'in-text' ? [] : [explainNotPlan(one)];
      const taken = new Set([...(used.get(one) ?? [])].map(({ rule }) => rule));
      const unused = one.reading.rules.filter((rule) => !taken.has(rule));
      return explain(one, unused, { known, left, canTell: (rule) => isWhole && !isHidden(rule) });
    }),
  );
  return { findings: [...left, ...told], accepted: [...accepted] };
}

/** The findings that each comment accepts. */
async function matchDirectives(
  findings: readonly Finding[],
  files: readonly { document: SourceDocument; directives: readonly Directive[] }[],
): Promise<Map<Directive, Set<Finding>>> {
  const used = new Map<Directive, Set<Finding>>();
  const known = new Map(
    files.map(({ document, directives }) => [
      document.file,
      { document, places: indexDirectives(directives) },
    ]),
  );
  for (const finding of findings) {
    const own = known.get(finding.at.file);
    const lines = own?.places.get(finding.rule);
    if (!own || !lines || !canBeAccepted(finding.rule)) continue;
    const places = await linesOf(finding, own.document);
    for (const one of new Set([...places].flatMap((line) => lines.get(line) ?? []))) {
      const taken = used.get(one) ?? new Set();
      used.set(one, taken.add(finding));
    }
  }
  return used;
}

/** The comments that accept findings, by rule and line. */
function indexDirectives(
  directives: readonly Directive[],
): ReadonlyMap<string, ReadonlyMap<number, readonly Directive[]>> {
  const index = new Map<string, Map<number, Directive[]>>();
  for (const one of directives) {
    if (one.reading.kind !== 'accepts') continue;
    for (const rule of one.reading.rules) {
      const places = index.get(rule) ?? new Map<number, Directive[]>();
      index.set(rule, places);
      for (const line of one.lines) {
        const same = places.get(line) ?? [];
        places.set(line, same);
        same.push(one);
      }
    }
  }
  return index;
}

/** What is wrong with a comment, some of whose rules accept nothing. */
function explain(
  directive: Directive,
  unused: readonly string[],
  {
    known,
    left,
    canTell,
  }: {
    known: readonly string[];
    left: readonly Finding[];
    canTell(rule: string): boolean;
  },
): Finding[] {
  const { reading } = directive;
  if (reading.kind === 'misspelt') return [explainMisspelt(directive, reading.reason, known)];
  if (reading.kind === 'in-text') return [explainInText(directive)];
  if (reading.kind === 'no-reason') return [explainNoReason(directive)];
  const isKnown = (rule: string): boolean => known.includes(rule);
  const forbidden = unused.filter((rule) => isKnown(rule) && !canBeAccepted(rule));
  const idle = unused.filter((rule) => isKnown(rule) && canBeAccepted(rule) && canTell(rule));
  return [
    ...unused
      .filter((rule) => !isKnown(rule))
      .map((rule) => explainUnknownRule(directive, rule, known)),
    ...(forbidden.length > 0 ? [explainUnacceptable(directive, forbidden)] : []),
    ...(idle.length > 0 ? [explainNotThere(directive, idle, left)] : []),
  ];
}

import type { Location, Path, Range } from './location.ts';
import type { Text } from './text.ts';

/** How bad a finding is: an error fails the check, a warning asks for a look, an info is a remark. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file that is known by line and column already, as for text that is not YAML. */
export interface Spot {
  file: string;
  range: Range;
}

/** Something found in a file, in both languages and before its line is looked up. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: Text;
  at: Location | Spot;
  /** What programs need to know of it: the code, the suggestions, … */
  data: object;
  related?: readonly { message: Text; at: Location | Spot }[];
  fix?: Fix<Location | Spot>;
  hint?: Text;
  /**
   * Places at which the findings of other rules only follow from this one: all of them, or, where the place
   * is a part of a text, those about that part.
   */
  hides?: readonly Location[];
}

/** `sure`: cannot be wrong, whatever was meant. `suggested`: probably right, but somebody should look at it. */
export type FixSafety = 'sure' | 'suggested';

/** A change of the text that mends the finding. */
export interface Fix<At> {
  title: Text;
  safety: FixSafety;
  at: At;
  /** What is to stand at `at` instead of what stands there. */
  replacement: string;
  /** Other places of the same file that must change with it: all or none. */
  also?: readonly { at: At; replacement: string }[];
  /** The same change bit by bit, for where `at` as a whole can't be found: in a text of several lines. */
  pieces?: readonly { at: At; replacement: string }[];
}

/** A finding ready to be shown: one language, lines and columns. The one currency of all checks. */
export interface Diagnostic {
  rule: string;
  severity: Severity;
  /** One plain sentence. */
  message: string;
  file: string;
  range: Range;
  /** Empty where the finding is about the file as a whole. */
  path: Path;
  data: object;
  related: readonly Related[];
  fix?: DiagnosticFix;
  hint?: string;
}

/** Another place that helps to understand a finding. */
export interface Related {
  message: string;
  file: string;
  range: Range;
}

/** A fix with its line and column. */
export interface DiagnosticFix extends RangeEdit {
  title: string;
  safety: FixSafety;
  /** Other places of the same file that must change with it: all or none. */
  also?: readonly RangeEdit[];
}

/** What is to stand at a place of a text instead of what stands there. */
export interface RangeEdit {
  range: Range;
  replacement: string;
}

/** What the command line tells of a rule; the part that every rule has, wherever it is checked. */
export interface RuleInfo {
  /** States the problem, is never reused: `unknown-code`. */
  id: string;
  /** How bad its findings are, unless the settings say otherwise. */
  severity: Severity;
  /** How bad some of them are, where not all are alike; the explanation says which. */
  worst?: Severity;
  /** What is wrong, in a line. */
  summary: Text;
  /** Why it matters and what to do, in a few plain sentences. */
  explanation: Text;
  /** YAML that has the problem, and the same without it. */
  example: { wrong: string; right: string };
}

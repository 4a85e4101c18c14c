import type { Day, DayRange } from '../../core/day.ts';
import type { Severity } from '../../core/diagnostic.ts';
import type { Language } from '../../core/text.ts';
import type { OwnRole } from '../../language/roles/role.ts';
import type { RuleSeverity } from '../../plan/settings/rule-sets.ts';

/** Where a value is said; the line counts from 1. */
export interface Source {
  file: string;
  line: number;
}

/** A value that holds; the source is null if it is karta's own. */
export interface Held<Value> {
  value: Value;
  source: Source | null;
}

/** What holds for a file, as `karta config --format json` has it. Null is what nobody says. */
export interface HeldSettings {
  path: string;
  /** The glob of `ignore` that leaves the folder out, or the folder of a file; null if none does. */
  leftOut: Held<string> | null;
  /** The configs, the strongest first. */
  files: readonly string[];
  language: Held<Language | null>;
  catalogue: Held<string | null>;
  calendar: HeldCalendar;
  roles: readonly Held<OwnRole>[];
  /** Globs, relative to the folders of their configs. */
  ignore: readonly Held<string>[];
  overrides: readonly Held<HeldOverride>[];
  rules: readonly HeldRule[];
}

/** Only what configs say; the rest is as karta recommends it. */
export interface HeldCalendar {
  week: Held<number>;
  studyYear: Held<DayRange | null>;
  terms: readonly HeldDays[];
  breaks: readonly HeldDays[];
  daysOff: readonly HeldDays[];
  workingDays: Held<readonly Day[]>;
}

export type HeldDays = Held<DayRange & { name: string | null }>;

export interface HeldOverride {
  files: readonly string[];
  rules: Readonly<Record<string, RuleSeverity>>;
}

export interface HeldRule {
  rule: string;
  severity: RuleSeverity;
  /** As bad as karta has it of itself. */
  usual: Severity;
  /** As bad as some of its findings are then, where not all are alike. */
  worst?: Severity;
  source: Source | null;
}

import type { Finding } from '../../core/diagnostic.ts';
import type { RoleDictionary } from '../../language/roles/dictionary.ts';
import type { LoadedFile } from '../../schema/load-file.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { LocatedDateProblem } from '../model.ts';
import type { MergedConfig } from './merge-configs.ts';
import type { ReadCalendar } from './read-calendar.ts';
import type { SeverityOf } from './read-severities.ts';

/** What configs say, and what of their calendar can be read. */
export interface SaidSettings extends MergedConfig {
  days: ReadCalendar;
}

/** What holds for the plans of a folder: what its `karta.config.yaml` says, and what is usual for the rest. */
export interface Settings {
  calendar: SchoolCalendar;
  roles: RoleDictionary;
  /** The region's catalogue, if one is named and can be read. */
  catalogue: LoadedFile<'catalogue'> | undefined;
  /** How bad the findings of rules are in files of these settings; undefined if the configs say nothing of it. */
  severityOf: SeverityOf | undefined;
  /** What the configs say, each value with its place; undefined if there is none. */
  said: SaidSettings | undefined;
  /** The nearest config, whether or not it can be read. */
  config: string | undefined;
  /** The files that were read or looked for to settle what it says, besides those looked for in vain to find it. */
  looked: ReadonlySet<string>;
  /** The config files, the strongest first; none if nothing but the usual holds. */
  sources: readonly string[];
  /** The files that were read for it: configs and the catalogue. */
  files: readonly LoadedFile[];
  /** What is wrong with the dates in them. */
  dateProblems: readonly LocatedDateProblem[];
  /** What else is wrong with them, apart from their shape. */
  findings: readonly Finding[];
}

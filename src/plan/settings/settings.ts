import type { Finding } from '../../core/diagnostic.ts';
import type { RoleDictionary } from '../../language/roles/dictionary.ts';
import type { LoadedFile } from '../../schema/load-file.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { LocatedDateProblem } from '../model.ts';

/** What holds for the plans of a folder: what its `karta.config.yaml` says, and what is usual for the rest. */
export interface Settings {
  calendar: SchoolCalendar;
  roles: RoleDictionary;
  /** The region's catalogue, if one is named and can be read. */
  catalogue: LoadedFile<'catalogue'> | undefined;
  /** The config files, the strongest first; none if nothing but the usual holds. */
  sources: readonly string[];
  /** The files that were read for it: configs and the catalogue. */
  files: readonly LoadedFile[];
  /** What is wrong with the dates in them. */
  dateProblems: readonly LocatedDateProblem[];
  /** What else is wrong with them, apart from their shape. */
  findings: readonly Finding[];
}

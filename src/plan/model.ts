import type { Day, DayRange } from '../core/day.ts';
import type { Location } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { DateProblem, Note, Occurrence, Period, Undated } from '../language/reading.ts';
import type { RoleDictionary } from '../language/roles/dictionary.ts';
import type { SchoolCalendar } from './calendar/school-calendar.ts';

/** A school's roadmap together with the audit that it answers to; what the schema rejected is absent. */
export interface Plan {
  /** The roadmap's root. */
  at: Location;
  /** False for an audit that has no roadmap yet; such a plan has no activities. */
  hasRoadmap: boolean;
  title: string;
  school: School | undefined;
  period: Period | undefined;
  /** The school's own terms, breaks and days off. */
  calendar: SchoolCalendar;
  audit: Audit | undefined;
  /** The audit's file, even if it can't be read; undefined if it isn't known or isn't there. */
  auditFile: string | undefined;
  /** Why there is no audit to check against; undefined too if its own findings say so already. */
  auditProblem: AuditProblem | undefined;
  /** The region's list that the audit's codes come from; undefined if none is set or it can't be read. */
  catalogue: Catalogue | undefined;
  /** What the school wants to reach. */
  goal: string | undefined;
  approvals: readonly Approval[];
  tasks: readonly Task[];
  stages: readonly Stage[];
  activities: readonly Activity[];
  /** Every place of the roadmap that names a code. */
  citations: readonly CodeRef[];
  /** Every date of roadmap, audit and settings that can't be read, is impossible, …. */
  dateProblems: readonly LocatedDateProblem[];
  /** The places that the schema objected to; what is absent there proves nothing. */
  rejected: readonly Location[];
  /** The roles that those who answer for work may have. */
  roles: RoleDictionary;
  /** The texts of roadmap and audit in which anything odd may be left behind, rejected ones among them. */
  texts: readonly PlanText[];
}

export interface School {
  at: Location;
  nameAt: Location;
  name: string;
  id: string | undefined;
  municipality: string | undefined;
}

export interface AuditProblem {
  reason: 'missing' | 'outside' | 'unreadable' | 'not-an-audit';
  /** As the roadmap names it, or the default beside it. */
  file: string;
  at: Location;
}

export interface Audit {
  at: Location;
  school: School | undefined;
  /** In the order of the audit's table: `renumbered-codes` counts its rows. */
  factors: readonly Factor[];
  /** False if the schema took away a factor, a parameter or its code. */
  complete: boolean;
}

/** A region's official factors and parameters. */
export interface Catalogue {
  at: Location;
  factors: readonly Factor[];
  /** False if the schema took away a factor, a parameter or its code. */
  complete: boolean;
}

export interface Factor {
  at: Location;
  name: string;
  /** As it is meant, where only letters and digits that look alike are mixed up. */
  code: string | undefined;
  /** As it is written, where that is not what is meant. */
  written?: string | undefined;
  parameters: readonly Parameter[];
}

export interface Parameter {
  at: Location;
  /** As it is meant, where only letters and digits that look alike are mixed up. */
  code: string;
  /** As it is written, where that is not what is meant. */
  written?: string | undefined;
  name: string;
  level: RiskLevel | undefined;
}

/** How high the audit takes a risk to be. */
export type RiskLevel = 'low' | 'medium' | 'high';

export interface Approval {
  at: Location;
  kind: 'approved' | 'agreed' | 'considered';
  date: Day | undefined;
  /** Who signed. */
  position: string | undefined;
  name: string | undefined;
  /** By which order or at which meeting, as written: «№ 164». */
  order: string | undefined;
  protocol: string | undefined;
}

export interface Task {
  at: Location;
  id: string;
  text: string;
  codes: readonly CodeRef[];
}

/** A part of the plan's time: «I этап». */
export interface Stage {
  at: Location;
  /** 1-based place in the roadmap. */
  number: number;
  name: string;
  /** In order and apart from each other; empty where a part of them is unknown. */
  days: readonly DayRange[];
}

/** A code as a roadmap names it. */
export interface CodeRef {
  /** As it is meant: the audit's, where only letters and digits that look alike are mixed up. */
  code: string;
  /** As it is written, where that is not what is meant. */
  written?: string | undefined;
  at: Location;
}

export type Status = 'planned' | 'in-progress' | 'done' | 'cancelled';

/** What activities and their steps have in common. A step has its activity's values where it has none. */
export interface Work {
  at: Location;
  title: string;
  form: string | undefined;
  when: readonly When[];
  responsible: readonly Responsible[];
  documents: readonly string[];
  status: Status;
  done: Done | undefined;
  evidence: readonly Evidence[];
  /** The fields that a step took over from its activity. */
  inherited: ReadonlySet<string>;
}

export interface Activity extends Work {
  /** Whether it has no title of its own; `title` is then made of those of its steps. */
  isUntitled: boolean;
  /** 1-based place in the roadmap. */
  number: number;
  id: string | undefined;
  /** As it is meant, where only letters that look alike are mixed up. */
  task: { id: string; at: Location } | undefined;
  /** Its own codes, else those of its task, else of the whole roadmap. */
  codes: readonly CodeRef[];
  participants: string | undefined;
  place: string | undefined;
  note: string | undefined;
  steps: readonly Work[];
}

/** One entry of `when`: what it says, and what that means. */
export interface When {
  at: Location;
  /** Where its first and its last day are written; all of it if they are part of a text. */
  startAt: Location;
  endAt: Location;
  /** As written; forms given as fields are put into words. */
  text: Text;
  occurrences: readonly PlannedOccurrence[];
  undated: Undated | 'unread' | undefined;
  /** Words beside the dates that tell none themselves: «однократно». */
  notes: readonly Note[];
  /** Days on which occurrences of this entry took place. */
  done: Done | undefined;
}

export interface PlannedOccurrence extends Occurrence {
  /** One of a recurrence's many. */
  recurring?: boolean;
}

/** When work took place. */
export interface Done {
  days: readonly { day: Day; at: Location }[];
  /** A single day stands for the work as a whole, a list for one occurrence each. */
  each: boolean;
}

/** One of those who answer for work. */
export interface Responsible {
  at: Location;
  /** As written, without the blanks around it. */
  text: string;
  /** The role as the dictionary calls it; as written if it is not known, or if only a person is named. */
  name: string;
  /** The same for all ways of writing the same role. */
  key: string;
  /** Whether the name is that of a role; if not and there is a person, it may be that person's. */
  known: boolean;
  /** Who has the role, by the text or else by the settings. */
  person: string | undefined;
  /** For a role that is not known: the one that may be meant. */
  suggestion: string | undefined;
}

export interface Evidence {
  at: Location;
  title: string | undefined;
  /** As written: «3» or «№ 3». */
  number: string | undefined;
  /** Path relative to the current folder. */
  file: string | undefined;
  date: Day | undefined;
}

/** A text of a file, or the name of a field (`at.part` is `key`). */
export interface PlanText {
  text: string;
  at: Location;
  /** The field it stands in; for an item of a list, the list's. */
  field: string;
}

export interface LocatedDateProblem extends DateProblem {
  at: Location;
  /** It can't be placed because the calendar doesn't know the school's terms in that year. */
  terms?: boolean;
}

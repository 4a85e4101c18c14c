import type { AuditFile, RoadmapFile } from '../schema/types.ts';
import type { Remark } from './remark.ts';

/** What a document from outside comes to, as files of karta hold it. */
export interface ImportedPlan {
  /** Undefined if the document has no table of activities. */
  roadmap: RoadmapFile | undefined;
  /** Undefined if the document has no table of an audit. */
  audit: AuditFile | undefined;
  remarks: readonly Remark[];
  /** How the period was guessed; of no use where a roadmap says it already. */
  ofPeriod: readonly Remark[];
  counts: ImportCounts;
}

/** How much was read. */
export interface ImportCounts {
  tables: number;
  /** Tables that were read as activities or as an audit. */
  tablesRead: number;
  /** Rows of the tables of activities, without their heads. */
  rows: number;
  activities: number;
  steps: number;
  /** Of the table of the audit. */
  parameters: number;
}

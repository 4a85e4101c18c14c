import type { Day } from '../core/day.ts';
import { TO_FILL_IN } from '../plan/to-fill-in.ts';
import type { ActivityEntry, AuditFile, RoadmapFile } from '../schema/types.ts';
import { readAudit } from './audit/read-audit.ts';
import type { Block } from './block.ts';
import { choosePeriod } from './choose-period.ts';
import { type ColumnMap, unusedHeads } from './columns/read-columns.ts';
import { type HeadedTable, readTables } from './columns/read-tables.ts';
import { matchTasks } from './front/match-tasks.ts';
import { type Front, readFront } from './front/read-front.ts';
import type { ImportedPlan } from './imported-plan.ts';
import type { Remark } from './remark.ts';
import { type ImportedActivity, readActivities } from './rows/read-activities.ts';

/** What people decide beside the document. */
export interface ImportChoices {
  /** What columns hold, by their heads; it has the last word. */
  map: ColumnMap;
  school?: string;
  period?: RoadmapFile['period'];
}

/**
 * From the blocks of a document to the values of `roadmap.yaml` and `audit.yaml`; nothing is guessed in silence.
 *
 * @param today says which school year is meant where the document says none
 */
export function assemblePlan(
  blocks: readonly Block[],
  choices: ImportChoices,
  today: Day,
): ImportedPlan {
  const remarks: Remark[] = [];
  const take = <Read extends { remarks: readonly Remark[] }>(read: Read): Read => {
    remarks.push(...read.remarks);
    return read;
  };
  const tables = blocks.filter((block) => block.kind === 'table');
  const read = take(readTables(blocks, choices.map)).tables;
  const rest = withoutRows(blocks, read);
  remarks.push(...unusedHeads(choices.map, tables).map(unused));
  const { front } = take(readFront(rest));
  const ofActivities = read.filter(({ columns }) => columns.kind === 'activities');
  const ofAudit = read.filter(({ columns }) => columns.kind === 'audit');
  const factors = ofAudit.flatMap(({ table, columns }) => take(readAudit(table, columns)).factors);
  const found = take(readActivities(ofActivities, codesOf(factors))).activities;
  remarks.splice(0, remarks.length, ...inOrder(remarks));
  const school = choices.school ?? front.school ?? TO_FILL_IN;
  const audit: AuditFile | undefined =
    factors.length > 0 ? { kind: 'audit', school, factors: [...factors] } : undefined;
  const { roadmap, ofPeriod } =
    ofActivities.length > 0
      ? take(makeRoadmap(found, { ...front, school }, choices, today))
      : { roadmap: undefined, ofPeriod: [] };
  return {
    roadmap,
    audit,
    remarks,
    ofPeriod,
    counts: {
      tables: tables.length,
      tablesRead: read.length,
      rows: ofActivities.reduce(
        (sum, { table, columns }) => sum + table.rows.length - columns.firstRow,
        0,
      ),
      activities: found.length,
      steps: found.reduce((sum, { value }) => sum + (value.steps?.length ?? 0), 0),
      parameters: factors.reduce((sum, { parameters }) => sum + parameters.length, 0),
    },
  };
}

function unused(head: string): Remark {
  const message = {
    ru: `Столбца «${head}» из --map нет ни в одной таблице: проверьте, как он называется в документе.`,
    en: `No table has the column “${head}” of --map: see what it is called in the document.`,
  };
  return { kind: 'doubt', message };
}

function codesOf(factors: AuditFile['factors']): ReadonlySet<string> {
  const all = factors.flatMap(({ code, parameters }) => [
    code,
    ...parameters.map((one) => one.code),
  ]);
  return new Set(all.filter((code) => code !== undefined));
}

/** The blocks in which the rest is looked for: of tables that were read only the places stand there, without rows. */
function withoutRows(blocks: readonly Block[], read: readonly HeadedTable[]): Block[] {
  const taken = new Set<Block>(read.map(({ table }) => table));
  return blocks.map((block) =>
    block.kind === 'table' && taken.has(block) ? { ...block, rows: [] } : block,
  );
}

/** First what is about the document, then table by table in the order of their rows. */
function inOrder(remarks: readonly Remark[]): Remark[] {
  const tableOf = ({ place }: Remark): number => place?.table ?? 0;
  const rowOf = ({ place }: Remark): number => place?.row ?? 0;
  return remarks.toSorted(
    (one, other) => tableOf(one) - tableOf(other) || rowOf(one) - rowOf(other),
  );
}

function makeRoadmap(
  found: readonly ImportedActivity[],
  front: Front & { school: string },
  choices: ImportChoices,
  today: Day,
): { roadmap: RoadmapFile; remarks: readonly Remark[]; ofPeriod: readonly Remark[] } {
  const { title, school, approval, goal, targets, stages } = front;
  const texts = found.flatMap(({ taskText, section }) => taskText ?? section ?? []);
  const { tasks, ids, remarks } = matchTasks(front.tasks ?? [], [...new Set(texts)]);
  const { period, remarks: ofPeriod } = choosePeriod({ ...front, ...choices }, found, today);
  const roadmap: RoadmapFile = {
    kind: 'roadmap',
    title: title ?? TO_FILL_IN,
    school,
    audit: 'audit.yaml',
    period,
    ...(approval && { approval }),
    ...(goal && { goal }),
    ...(tasks.length > 0 && { tasks: [...tasks] }),
    ...(targets && { targets }),
    ...(stages && { stages }),
    activities: found.map(({ value, taskText, section }) =>
      complete(value, ids.get(taskText ?? section ?? '')),
    ),
  };
  return { roadmap, remarks, ofPeriod };
}

/** An activity with its task, and with a mark where the schema wants what the document doesn't say. */
function complete(value: ActivityEntry, task: string | undefined): ActivityEntry {
  const { id, title, steps, ...rest } = value;
  const needsWhen = rest.when === undefined && !steps?.every(({ when }) => when !== undefined);
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined ? { title } : !steps && { title: TO_FILL_IN }),
    ...(task !== undefined && { task }),
    ...rest,
    ...(needsWhen && { when: TO_FILL_IN }),
    ...(steps && { steps }),
  };
}

import type { ApprovalEntry, RoadmapFile, TargetEntry, TaskEntry } from '../../schema/types.ts';
import type { Block } from '../block.ts';
import type { Remark } from '../remark.ts';
import { chooseSchool } from './choose-school.ts';
import { findStamps } from './find-stamps.ts';
import { findTitle } from './find-title.ts';
import { type FrontLine, type FrontPart, listParts } from './front-line.ts';
import { collectNotes, type Notes } from './notes.ts';
import { readApproval } from './read-approval.ts';
import { readGoal } from './read-goal.ts';
import { readPlanPeriod } from './read-plan-period.ts';
import { readStages, type TextStage } from './read-stages.ts';
import { readTargets } from './read-targets.ts';
import { readTasks } from './read-tasks.ts';
import { findNames, findPosition } from './signature.ts';
import { type Section, splitSections } from './split-sections.ts';

/** What a document says of its plan outside of the table of activities; what it doesn't say is absent. */
export interface Front {
  title?: string;
  school?: string;
  period?: RoadmapFile['period'];
  approval?: ApprovalEntry;
  goal?: string;
  tasks?: TaskEntry[];
  targets?: TargetEntry[];
  stages?: TextStage[];
}

/**
 * Reads approval, title, school, period, goal, tasks, targets and stages. Tables of activities and audits stand in the
 * blocks without their rows: nothing is read from them here, but a section ends with them. All values are such as the schema of a roadmap accepts.
 */
export function readFront(blocks: readonly Block[]): { front: Front; remarks: readonly Remark[] } {
  const notes = collectNotes();
  const parts = listParts(blocks);
  const { stamps, taken } = findStamps(parts);
  const rest = parts.filter((part) => !taken.has(part) && !isSignature(part));
  const { top, sections, headings } = splitSections(rest);
  const lines = rest.filter((part) => part.kind === 'line');
  const above = new Set(top);
  const below = lines.filter((line) => !above.has(line));
  const title = readTitle(top, below, sections, notes);
  const school = chooseSchool(
    [
      ...textsOf(sections, 'school'),
      ...stamps.map(({ text }) => text),
      title ?? '',
      top
        .slice(0, MOST_TOP)
        .map(({ text }) => text)
        .join('\n'),
      ...lines.filter(({ heading }) => heading !== undefined).map(({ text }) => text),
    ],
    notes,
  );
  const approval = readApproval(stamps, notes);
  const goal = readGoal(sections, notes);
  const tasks = readTasks(sections, notes);
  const targets = readTargets(sections, notes);
  const stages = readStages(sections, notes);
  const sources = { title, top, headings, sections, stages: stages ?? [] };
  const period = readPlanPeriod(sources, notes);
  const front: Front = {
    ...(title !== undefined && { title }),
    ...(school !== undefined && { school }),
    ...(period !== undefined && { period }),
    ...(approval && { approval }),
    ...(goal !== undefined && { goal }),
    ...(tasks && { tasks }),
    ...(targets && { targets }),
    ...(stages && { stages }),
  };
  return { front, remarks: notes.remarks() };
}

/** A line to sign on: «Директор ______ И. И. Иванова». */
function isSignature(part: FrontPart): boolean {
  if (part.kind === 'table' || part.text.length > LONGEST_SIGNATURE) return false;
  if (/подпись\s*\)?\s*\(?расшифровка/i.test(part.text)) return true;
  const isRuled = /_{3}/.test(part.text);
  return isRuled && (findNames(part.text).length > 0 || findPosition(part.text) !== undefined);
}

/** In UTF-16 units; longer lines say something else too. */
const LONGEST_SIGNATURE = 300;

/** Lines above the first section in which the school is looked for. */
const MOST_TOP = 60;
const LONGEST_TITLE = 2000;

function readTitle(
  top: readonly FrontLine[],
  below: readonly FrontLine[],
  sections: readonly Section[],
  notes: Notes,
): string | undefined {
  const found = findTitle(top, below);
  if (found) {
    notes.use(...found.lines);
    return found.text;
  }
  const [named] = textsOf(sections, 'title');
  return named !== undefined && named.length <= LONGEST_TITLE ? named : undefined;
}

/** What sections of a kind say, a text each. */
function textsOf(sections: readonly Section[], kind: Section['kind']): string[] {
  return sections
    .filter((section) => section.kind === kind && section.lines.length > 0)
    .map(({ lines }) => lines.map(({ text }) => text).join(' '));
}

import type { ApprovalEntry, ApprovalObject } from '../../schema/types.ts';
import type { Notes } from './notes.ts';
import type { Stamp } from './part-stamps.ts';
import { readStamp } from './read-stamp.ts';

const MOST = 20;

/** All approvals of a document, each once; a list where there are several. */
export function readApproval(stamps: readonly Stamp[], notes: Notes): ApprovalEntry | undefined {
  const read: ApprovalObject[] = [];
  const seen = new Set<string>();
  for (const stamp of stamps) {
    const text = `${stamp.kind} ${stamp.text.replace(/\s+/g, ' ').toLowerCase()}`;
    if (seen.has(text) || read.length >= MOST) continue;
    seen.add(text);
    const approval = readStamp(stamp, notes);
    if (!approval) continue;
    notes.use(...stamp.lines);
    read.push(approval);
  }
  const [only, ...others] = read;
  if (!only) return undefined;
  return others.length === 0 ? only : read.map((one) => ({ kind: one.kind ?? 'approved', ...one }));
}

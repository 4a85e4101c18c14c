import type { ActivityEntry, StepEntry, WhenEntry } from '../../schema/types.ts';

/** An activity as the roadmap has it, in the order of its fields; what the table does not tell is absent. */
export interface ActivityValue extends Omit<ActivityEntry, 'title' | 'task' | 'when' | 'steps'> {
  title?: string;
  when?: WhenEntry;
  steps?: StepEntry[];
}

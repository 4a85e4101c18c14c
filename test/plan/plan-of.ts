import { buildPlan } from '../../src/plan/build-plan.ts';
import { recommendedCalendar } from '../../src/plan/calendar.ts';
import type { Plan } from '../../src/plan/model.ts';
import { isKind, loadFile } from '../../src/schema/load-file.ts';

/** The plan that a roadmap's text makes; what it does not say is filled in. */
export async function planOf(yaml: string): Promise<Plan> {
  const heads = { kind: 'roadmap', title: 'План', school: 'Школа', period: '2022/2023' };
  const missing = Object.entries(heads).filter(
    ([field]) => !new RegExp(`^${field}:`, 'm').test(yaml),
  );
  const text = [...missing.map(([field, value]) => `${field}: ${value}`), yaml].join('\n');
  const bytes = new TextEncoder().encode(text);
  const files = { read: async () => bytes, exists: async () => true };
  const loaded = await loadFile({ file: 'roadmap.yaml', kind: 'roadmap' }, files);
  if (!isKind(loaded, 'roadmap')) throw new Error('not a roadmap');
  return buildPlan(
    { roadmap: loaded, audit: undefined, auditProblem: undefined },
    recommendedCalendar,
  );
}

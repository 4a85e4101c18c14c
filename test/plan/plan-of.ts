import { buildPlan } from '../../src/plan/build-plan.ts';
import { recommendedCalendar } from '../../src/plan/calendar/school-calendar.ts';
import type { Plan } from '../../src/plan/model.ts';
import { isKind, type LoadedFile, loadFile } from '../../src/schema/load-file.ts';
import type { Kind } from '../../src/schema/shape-result.ts';

/** The other files of a plan, as texts without their heads. */
interface OtherFiles {
  audit?: string;
  catalogue?: string;
}

/** The plan that a roadmap's text makes; what it does not say is filled in. */
export async function planOf(yaml: string, { audit, catalogue }: OtherFiles = {}): Promise<Plan> {
  const heads = { kind: 'roadmap', title: 'План', school: 'Школа', period: '2022/2023' };
  const missing = Object.entries(heads).filter(
    ([field]) => !new RegExp(`^${field}:`, 'm').test(yaml),
  );
  const text = [...missing.map(([field, value]) => `${field}: ${value}`), yaml].join('\n');
  return buildPlan(
    {
      roadmap: await loadText(text, 'roadmap'),
      audit: await loadText(audit && `kind: audit\nschool: Школа\n${audit}`, 'audit'),
      auditProblem: undefined,
      catalogue: await loadText(catalogue && `kind: catalogue\n${catalogue}`, 'catalogue'),
    },
    { calendar: recommendedCalendar },
  );
}

async function loadText<K extends Kind>(
  text: string | undefined,
  kind: K,
): Promise<LoadedFile<K> | undefined> {
  if (text === undefined) return undefined;
  const bytes = new TextEncoder().encode(text);
  const files = { read: async () => bytes, exists: async () => true };
  const loaded = await loadFile({ file: `${kind}.yaml`, kind }, files);
  if (!isKind(loaded, kind)) throw new Error(`not a file of kind ${kind}`);
  return loaded;
}

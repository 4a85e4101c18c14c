import { writeYaml } from '../../documents/write/write-yaml.ts';
import type { ImportChoices } from '../../import/assemble-plan.ts';
import { draftAudit } from '../../import/draft-audit.ts';
import type { ImportedPlan } from '../../import/imported-plan.ts';
import { isEmptyPlace } from '../../import/is-empty-place.ts';
import { isKind } from '../../schema/load-file.ts';
import { shapeOf } from '../../schema/shape-of.ts';
import type { AuditFile, RoadmapFile } from '../../schema/types.ts';
import type { readBytes } from '../disk-files.ts';
import { loadBytes } from './add-to-file.ts';

export type Kind = 'audit' | 'roadmap';
export type Value = AuditFile | RoadmapFile;
type Known = Partial<Pick<ImportChoices, 'school' | 'period'>>;

/** Reads the document as it is read now, and as it may have been read before, with what is said here if it was not said. */
export type ReadAgain = (known: Known) => { former: readonly ImportedPlan[]; now: ImportedPlan };

/** A folder and what lies in it. */
export interface Place {
  folder: string;
  cwd: string;
  there: Readonly<Record<Kind, ReturnType<typeof readBytes>>>;
  schema(kind: Kind): string;
}

/** The files that hold what the document has given before, and what it gives now, with what was said of it then. */
export async function findUntouched(
  plan: ImportedPlan,
  read: ReadAgain,
  place: Place,
): Promise<{ untouched: ReadonlySet<Kind>; anew: ImportedPlan }> {
  if (place.there.audit === 'missing' && place.there.roadmap === 'missing') {
    return { untouched: new Set(), anew: plan };
  }
  const known = await readKnown(place);
  for (const choices of [{}, known]) {
    const { former, now } = read(choices);
    const untouched = findSame([plan, ...former], place);
    if (untouched.size === 0) continue;
    const { audit } = untouched.has('audit') ? now : plan;
    const { roadmap } = untouched.has('roadmap') ? now : plan;
    return { untouched, anew: { ...plan, audit, roadmap } };
  }
  return { untouched: new Set(), anew: plan };
}

/** What the user may have said beside the document. */
async function readKnown({ there }: Place): Promise<Known> {
  const known: Known = {};
  for (const kind of ['audit', 'roadmap'] as const) {
    const bytes = there[kind];
    if (typeof bytes === 'string') continue;
    const loaded = await loadBytes(`${kind}.yaml`, kind, bytes);
    const value = isKind(loaded, 'audit') || isKind(loaded, 'roadmap') ? loaded.value : undefined;
    if (typeof value?.school === 'string' && !isEmptyPlace(value.school))
      known.school = value.school;
    // Only what the schema accepts in full: it was written by karta.
    if (value && 'period' in value && loaded.findings.length === 0)
      known.period = value.period as RoadmapFile['period'];
  }
  return known;
}

/** The files that hold, byte for byte, what one of these gives. */
function findSame(plans: readonly ImportedPlan[], place: Place): Set<Kind> {
  const isAs = (value: Value | undefined): boolean => {
    const bytes = value && place.there[value.kind];
    return bytes instanceof Uint8Array && Buffer.compare(bytes, write(value as Value, place)) === 0;
  };
  const untouched = new Set<Kind>();
  for (const { audit, roadmap } of plans) {
    if (roadmap && isAs(roadmap)) untouched.add('roadmap');
    if (audit && isAs(audit)) untouched.add('audit');
  }
  // A draft follows from the roadmap alone: somebody who has changed that may need its codes.
  const isDraft = ({ audit, roadmap }: ImportedPlan): boolean =>
    !audit && roadmap !== undefined && isAs(draftAudit(roadmap).audit);
  if (untouched.has('roadmap') && plans.some(isDraft)) untouched.add('audit');
  return untouched;
}

function write(value: Value, { schema }: Place): Uint8Array {
  return new TextEncoder().encode(textOf(value, schema(value.kind)));
}

export function textOf(value: Value, schema: string): string {
  return writeYaml(value, shapeOf(value.kind), { schema });
}

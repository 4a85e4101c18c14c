import type { Checked } from '../schema/shape-result.ts';
import type { CodesEntry, RoadmapFile } from '../schema/types.ts';

/** The codes that a roadmap names: for the whole plan, for tasks and for activities; each once, in that order. */
export function namedCodes({ codes, tasks, activities }: Checked<Partial<RoadmapFile>>): string[] {
  const named = [codes, ...[...(tasks ?? []), ...(activities ?? [])].map((one) => one?.codes)];
  return [...new Set(named.flatMap(listCodes))];
}

function listCodes(codes: Checked<CodesEntry> | undefined): string[] {
  if (typeof codes === 'string') return codes.split(/[\s,;]+/).filter(Boolean);
  return (codes ?? []).flatMap((code) => code ?? []);
}

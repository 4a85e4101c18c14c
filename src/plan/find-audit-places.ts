import { besidePath } from '../core/file-path.ts';
import type { Location } from '../core/location.ts';
import type { RoadmapFile } from '../schema/types.ts';
import type { CheckedFile } from './checked-file.ts';

/** Where a roadmap's audit may lie. */
export interface AuditPlaces {
  /** Best first. */
  candidates: string[];
  /** The one to tell of if none is there. */
  usual: string;
  /** Whether a missing audit may be told of: not if what names it was taken away by the schema. */
  sure: boolean;
  at: Location;
}

/**
 * Where a roadmap's audit may lie: where the field `audit` says, else beside it as `audit.yaml`; beside
 * `x.roadmap.yaml` also `x.audit.yaml`.
 */
export function findAuditPlaces({ file, value, rejected }: CheckedFile<RoadmapFile>): AuditPlaces {
  const name = /([^/]+)\.roadmap\.ya?ml$/.exec(file)?.[1];
  const names = name ? [`${name}.audit.yaml`, `${name}.audit.yml`] : [];
  const said = value?.audit === undefined ? undefined : besidePath(file, value.audit);
  const beside = [...names, 'audit.yaml', 'audit.yml'].map((one) => besidePath(file, one));
  return {
    candidates: said === undefined ? beside : [said],
    usual: said ?? besidePath(file, 'audit.yaml'),
    sure: value !== undefined && !rejected.some(([field]) => field === 'audit'),
    at: { file, path: ['audit'] },
  };
}

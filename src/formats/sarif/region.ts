import type { Range } from '../../core/location.ts';
import { type ArtifactLocation, artifactLocation } from './artifact-location.ts';

/** A part of a file, lines and columns from 1, the end exclusive. Specification: SARIF 2.1.0, 3.30. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** Specification: SARIF 2.1.0, 3.29. */
export interface PhysicalLocation {
  artifactLocation: ArtifactLocation;
  region: Region;
}

/** A range as SARIF counts it, if the run's `columnKind` is `utf16CodeUnits`. */
export function region({ start, end }: Range): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A place in a file; `base` is the current folder as seen from the repository's root. */
export function physicalLocation(
  at: { file: string; range: Range },
  base: string | undefined,
): PhysicalLocation {
  return { artifactLocation: artifactLocation(at.file, base), region: region(at.range) };
}

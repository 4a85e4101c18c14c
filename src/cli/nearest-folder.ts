import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder itself if it is there, else the nearest above it that is; absolute. */
export function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

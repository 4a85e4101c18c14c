import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { emptyRevision } from './git-problems.ts';
import { openRepository } from './open-repository.ts';

/** What `--changed` and the paths beside it say. */
export interface ChangedRequest {
  paths: readonly string[];
  /** Undefined for the default branch. */
  revision: string | undefined;
}

/**
 * Takes the value of `--changed` for what it is: in `--changed .` the folder is meant, not a revision. What is both
 * counts as a revision. Throws UsageError if it has to ask git and can't.
 */
export async function readChanged(
  value: string | true,
  paths: readonly string[],
  host: Pick<Host, 'cwd' | 'env'>,
): Promise<ChangedRequest> {
  if (value === true) return { paths, revision: undefined };
  if (value.trim() === '') throw emptyRevision();
  if (!existsSync(resolve(host.cwd, value))) return { paths, revision: value };
  const repository = await openRepository(host.cwd, host);
  const isRevision = (await repository.commitOf(value)) !== undefined;
  if (isRevision) return { paths, revision: value };
  return { paths: [value, ...paths], revision: undefined };
}

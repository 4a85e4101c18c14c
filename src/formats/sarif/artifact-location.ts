import { wholeSigns } from '../finding-sentence.ts';
import { repositoryPath } from '../repository-path.ts';

/** Where a file lies. Specification: SARIF 2.1.0, 3.4. */
export interface ArtifactLocation {
  uri: string;
  uriBaseId?: string;
}

/** Stands for the repository's root; outside of CI jobs, for the folder that karta was run in. */
export const BASE = '%SRCROOT%';

/**
 * A file's path as a relative reference of RFC 3986; `base` is the current folder as seen from the root. Files above
 * the root keep their `..`: without it they would be other files. On another drive of Windows only the whole path is
 * left to say.
 */
export function artifactLocation(file: string, base?: string): ArtifactLocation {
  const path = wholeSigns(repositoryPath(file, base).replace(/^\.\//, ''));
  // A colon is encoded too: a first folder `a:b` would pass for the scheme of a URI.
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: BASE };
}

import type { Kind } from '../schema/shape-result.ts';

/** What a file's name says that it is. */
export function kindOfName(name: string): Kind | undefined {
  if (/^karta\.config\.ya?ml$/.test(name)) return 'config';
  const [, kind] = /^(?:.+\.)?(audit|roadmap|catalogue)\.ya?ml$/.exec(name) ?? [];
  return kind as Kind | undefined;
}

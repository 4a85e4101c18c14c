import { describe, expect, test } from 'vitest';
import { pathWithin } from '../../src/core/file-path.ts';

describe('the path of a file as seen from a folder', () => {
  test.each([
    ['', 'a/b.yaml', undefined, 'a/b.yaml'],
    ['a', 'a/b.yaml', undefined, 'b.yaml'],
    ['a', 'ab/c.yaml', undefined, undefined],
    ['a', 'a', undefined, undefined],
    ['', '../b.yaml', undefined, undefined],
    ['..', '../b/c.yaml', undefined, 'b/c.yaml'],
    // What the current folder is called, only its absolute path says.
    ['..', 'c.yaml', undefined, undefined],
    ['..', 'c.yaml', '/x/y', 'y/c.yaml'],
    ['../..', 'c.yaml', '/x/y', 'x/y/c.yaml'],
    ['..', '../z/c.yaml', '/x/y', 'z/c.yaml'],
    ['../z', 'c.yaml', '/x/y', undefined],
    ['', 'c.yaml', '/x/y', 'c.yaml'],
    ['', '../c.yaml', '/x/y', undefined],
    ['..', 'c.yaml', 'C:\\x\\y', 'y/c.yaml'],
    ['..', 'D:/z/c.yaml', 'C:\\x\\y', undefined],
  ])('from “%s” to %s in %s: %s', (folder, file, cwd, way) => {
    expect(pathWithin(folder, file, cwd)).toBe(way);
  });
});

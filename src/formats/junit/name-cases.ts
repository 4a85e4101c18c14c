import { cleanLine } from '../docx/clean-text.ts';
import type { TestCase } from './test-case.ts';

/** A test with the names that no other test has. */
export interface NamedCase extends TestCase {
  className: string;
}

/**
 * Gives each test of a report names of its own: of tests with the same class and name GitLab keeps one
 * (https://docs.gitlab.com/ci/testing/unit_test_reports). The class is the file without its ending, because Jenkins takes
 * what stands behind the last dot for the class and all before it for a package.
 */
export function nameCases(): (file: string, test: TestCase) => NamedCase {
  const taken = new Set<string>();
  // The numbers that are taken need not be tried again: a file may hold thousands of one name.
  const numbers = new Map<string, number>();
  return (file, test) => {
    const className = cleanLine(file.replace(/\.ya?ml$/i, ''));
    const plain = cleanLine(test.name);
    const key = `${className}\n${plain}`;
    let number = numbers.get(key) ?? 1;
    let name = plain;
    do {
      if (number > 1) name = `${plain} (${number})`;
      number += 1;
    } while (taken.has(`${className}\n${name}`));
    numbers.set(key, number);
    taken.add(`${className}\n${name}`);
    return { ...test, className, name };
  };
}

import { expect } from 'vitest';
import type { XmlElement } from './read-xml.ts';

interface Shape {
  required: readonly string[];
  allowed: readonly string[];
  children: readonly string[];
}

const RESULT: Shape = { required: [], allowed: ['message', 'type'], children: [] };

/**
 * What may stand where, as the schema of Jenkins's xUnit plugin has it (junit-10.xsd; nobody publishes an official one).
 * `file` and `line` of a test are not in it: GitLab and others read them, Jenkins passes them over.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  testsuites: {
    required: [],
    allowed: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    allowed: ['time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['testcase', 'properties', 'system-out', 'system-err'],
  },
  testcase: {
    required: ['name'],
    allowed: ['time', 'classname', 'group', 'file', 'line'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: RESULT,
  skipped: RESULT,
  'system-out': { required: [], allowed: [], children: [] },
};

/** Fails for an element or an attribute that a reader of JUnit's XML does not know. */
export function expectJunitShape({ name, attributes, children }: XmlElement): void {
  const shape = SHAPES[name];
  if (!shape) throw new Error(`no element of JUnit: ${name}`);
  const named = Object.keys(attributes);
  expect(named).toEqual(expect.arrayContaining([...shape.required]));
  expect([...shape.required, ...shape.allowed]).toEqual(expect.arrayContaining(named));
  for (const child of children) {
    expect(shape.children).toContain(child.name);
    expectJunitShape(child);
  }
}

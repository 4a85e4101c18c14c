import type { Diagnostic } from '../../core/diagnostic.ts';
import { sayPlace } from '../say-place.ts';
import { writeElement, writeTextElement } from '../xml/write-element.ts';
import type { NamedCase } from './name-cases.ts';

/** A test as XML; `file` is its path in the repository. */
export function writeCase({ className, name, state, finding }: NamedCase, file: string): string {
  const line = finding?.range.start.line;
  const attributes = { classname: className, name, file, line, time: 0 };
  return writeElement('testcase', attributes, finding ? [writeResult(state, finding)] : []);
}

/** GitLab shows the text and Jenkins the message, so both say it. */
function writeResult(state: NamedCase['state'], finding: Diagnostic): string {
  const { severity, message } = finding;
  const text = describe(finding);
  if (state === 'passed') return writeTextElement('system-out', {}, text);
  return state === 'failed'
    ? writeTextElement('failure', { type: severity, message }, text)
    : writeTextElement('skipped', { message }, text);
}

function describe(finding: Diagnostic): string {
  const { message, hint, related } = finding;
  const places = related.map((one) => `${sayPlace(one)}: ${one.message}`);
  return [message, ...(hint === undefined ? [] : [hint]), ...places, sayPlace(finding)].join('\n');
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pickLines } from '../../src/core/source-lines.ts';
import { fingerprintFindings } from '../../src/report/fingerprint.ts';

interface Place {
  file?: string;
  rule?: string;
  line: number;
  from?: number;
  to?: number;
}

function finding({ file = 'a.yaml', rule = 'unknown-code', line, from = 1, to = 1 }: Place) {
  const range = { start: { line, column: from }, end: { line, column: to } };
  const diagnostic: Diagnostic = {
    ...{ rule, severity: 'error', message: 'x', file, range, path: [], data: {}, related: [] },
  };
  return diagnostic;
}

function prints(text: string, ...places: Place[]): string[] {
  const findings = places.map(finding);
  const texts = new Map(findings.map(({ file }) => [file, text]));
  return fingerprintFindings(findings, pickLines(findings, texts));
}

const text = 'codes: ["1.2", "9.9"]\ncodes: ["1.2"]\n';
const [usual] = prints(text, { line: 1, from: 9, to: 14 });

describe('fingerprints', () => {
  test('are 32 hexadecimal digits that no version may change: baselines hold them', () => {
    expect(usual).toBe('d36e1ab786a54268cda17187155431de');
  });

  test.each([
    ['lines above', `kind: roadmap\n\n${text}`, { line: 3, from: 9, to: 14 }],
    ['another indentation', `  ${text}`, { line: 1, from: 11, to: 16 }],
    ['more blanks between words', text.replace(': ', ':\t  '), { line: 1, from: 11, to: 16 }],
    ['Windows line ends', text.replaceAll('\n', '\r\n'), { line: 1, from: 9, to: 14 }],
  ])('stay with %s', (_, changed, place) => {
    expect(prints(changed, place)).toEqual([usual]);
  });

  test('stay with another message, severity, language or other data', () => {
    const one = finding({ line: 1, from: 9, to: 14 });
    const lines = pickLines([one], new Map([['a.yaml', text]]));
    const other: Diagnostic = {
      ...{ ...one, message: 'иначе', severity: 'info', data: { code: 1 }, path: ['codes'] },
    };
    expect(fingerprintFindings([other], lines)).toEqual([usual]);
  });

  test.each([
    ['file', text, { file: 'b.yaml', line: 1, from: 9, to: 14 }],
    ['rule', text, { rule: 'no-codes', line: 1, from: 9, to: 14 }],
    ['line', text.replace('9.9', '9.8'), { line: 1, from: 9, to: 14 }],
    ['marked text', text, { line: 1, from: 16, to: 21 }],
  ])('change with the %s', (_, changed, place) => {
    expect(prints(changed, place)).not.toEqual([usual]);
  });

  test('tell findings apart that are the same in all this, by their order', () => {
    const place = { line: 1, from: 9, to: 14 };
    const [first, second] = prints(text, place, place);
    expect(first).toBe(usual);
    expect(second).not.toBe(usual);
  });

  test('hold for a range that ends on another line, or has no line at all', () => {
    const multiline = finding({ line: 1, from: 9 });
    const long: Diagnostic = {
      ...multiline,
      range: { start: { line: 1, column: 9 }, end: { line: 2, column: 3 } },
    };
    const lines = pickLines([long], new Map([['a.yaml', text]]));
    expect(fingerprintFindings([long], lines)).toEqual(prints(text, { line: 1, from: 9, to: 22 }));
    expect(fingerprintFindings([long, long], new Map())).toHaveLength(2);
  });

  test('are as unique where much is marked, one thing inside another', () => {
    const places = Array.from({ length: 50 }, (_, at) => ({ line: 1, from: at + 1, to: 9000 }));
    expect(new Set(prints('x '.repeat(4500), ...places)).size).toBe(50);
  });
});

describe('fingerprints of any findings', () => {
  const word = fc.constantFrom('a', 'b', ' ', '"1.2"', '\ud800', '\udc00', 'ё', '\t', '"', ',');
  const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
  const file = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
  const place = fc.record({
    file: fc.constantFrom('a.yaml', 'b/a.yaml'),
    rule: fc.constantFrom('unknown-code', 'no-codes'),
    line: fc.integer({ min: 1, max: 6 }),
    from: fc.integer({ min: 1, max: 12 }),
    to: fc.integer({ min: 1, max: 12 }),
  });
  const places = fc.array(place, { maxLength: 12 });

  test('are never the same twice', () => {
    fc.assert(
      fc.property(file, places, (source, all) => {
        const made = prints(source, ...all);
        expect(new Set(made).size).toBe(all.length);
      }),
    );
  });

  test('stay when all lines move down', () => {
    fc.assert(
      fc.property(file, places, fc.integer({ min: 1, max: 9 }), (source, all, by) => {
        const moved = all.map((one) => ({ ...one, line: one.line + by }));
        expect(prints('\n'.repeat(by) + source, ...moved)).toEqual(prints(source, ...all));
      }),
    );
  });
});

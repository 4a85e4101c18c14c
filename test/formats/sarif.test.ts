import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { keepWorst } from '../../src/formats/sarif/keep-worst.ts';
import { sarif } from '../../src/formats/sarif.ts';
import { allRules } from '../../src/pipeline.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, makeFinding, reportOf } from './check-reports.ts';
import { type ReadResult, readSarif } from './read-sarif.ts';

/** The log of findings, and what a reader makes of it. */
function read(findings: readonly Diagnostic[], context = ciContext) {
  return readSarif(sarif.render(reportOf(findings), context) as string);
}

function readOne(own: Partial<Diagnostic>, context = ciContext): ReadResult {
  return read([makeFinding(own)], context).results[0];
}

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });

describe.each(['ru', 'en'])('sarif in %s', (lang) => {
  test.each(['school-12-as-received', 'region'])(
    'tells of examples/%s what json does',
    async (name) => {
      const args = ['validate', `examples/${name}`, '--today', '2023-04-01', '--lang', lang];
      const { findings } = JSON.parse((await runKarta([...args, '--format', 'json'])).out);
      const { out, code } = await runKarta([...args, '--format', 'sarif']);
      const { results } = readSarif(out);
      const levels = { error: 'error', warning: 'warning', info: 'note' };
      expect(findings).not.toHaveLength(0);
      expect(code).toBe(findings.some((one: Diagnostic) => one.severity === 'error') ? 1 : 0);
      expect(
        results.map(({ ruleId, indexed, level, file, base, region }: ReadResult) => ({
          ...{ ruleId, indexed, level, file, base, region },
        })),
      ).toEqual(
        findings.map(({ rule, severity, file, range: { start, end } }: Diagnostic) => ({
          ...{ ruleId: rule, indexed: rule, level: levels[severity], file, base: '%SRCROOT%' },
          region: {
            ...{ startLine: start.line, startColumn: start.column },
            ...{ endLine: end.line, endColumn: end.column },
          },
        })),
      );
      for (const [index, { message }] of results.entries()) {
        expect(message).toContain(findings[index].message);
      }
    },
  );

  test('has every rule with the help that GitHub wants', async () => {
    const args = ['validate', 'examples/school-12', '--today', '2023-04-24', '--lang', lang];
    const { out } = await runKarta([...args, '--format', 'sarif']);
    const { run, rules, results } = readSarif(out);
    expect(results).toEqual([]);
    expect(run.language).toBe(lang);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ id }) => id));
    for (const { shortDescription, fullDescription, help } of rules) {
      for (const { text } of [shortDescription, fullDescription]) {
        expect(text).toMatch(/[.!?»”]$/);
        expect(text.length).toBeLessThanOrEqual(1024);
      }
      expect(help.text).toContain('\n\n');
      expect(help.markdown.match(/^```/gm)).toHaveLength(4);
    }
  });
});

describe('sarif', () => {
  test('says of a clean run that it ran and found nothing', () => {
    const { run, results } = read([]);
    expect(results).toEqual([]);
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'karta', semanticVersion: '1.2.3' });
  });

  test('links to the places that help, so that GitHub shows them', () => {
    const related = [
      { message: 'здесь [код] стоит', file: 'аудит 1.yaml', range: at(3) },
      { message: 'и {0} здесь', file: 'audit.yaml', range: at(4) },
    ];
    const { message, related: read, links } = readOne({ related });
    expect(message).toBe(
      String.raw`Кода нет. Смотрите: [здесь \[код\] стоит](1), [и {{0}} здесь](2).`,
    );
    expect(links).toEqual([1, 2]);
    expect(read.map(({ id, file }) => ({ id, file }))).toEqual([
      { id: 1, file: 'аудит 1.yaml' },
      { id: 2, file: 'audit.yaml' },
    ]);
  });

  test('puts the hint behind the message as a sentence', () => {
    expect(readOne({ hint: 'в перечне есть 2.2' }).message).toBe('Кода нет. В перечне есть 2.2.');
  });

  test('brings fixes that a program can carry out', () => {
    const fix = {
      title: 'взять код в кавычки',
      safety: 'sure' as const,
      range: at(2),
      replacement: '"1.2"',
    };
    expect(readOne({ fix }).fixes).toMatchObject([
      {
        description: { text: 'взять код в кавычки' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'roadmap.yaml' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 2 },
                insertedContent: { text: '"1.2"' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('leaves out fixes that can’t be written', () => {
    const fix = { title: 'x', safety: 'sure' as const, range: at(2), replacement: '\ud800' };
    expect(readOne({ fix }).fixes).toEqual([]);
  });

  test.each([
    ['plans/roadmap.yaml', 'plans/roadmap.yaml'],
    ['./roadmap.yaml', 'roadmap.yaml'],
    [
      'школа № 1/100%/a#b?.yaml',
      '%D1%88%D0%BA%D0%BE%D0%BB%D0%B0%20%E2%84%96%201/100%25/a%23b%3F.yaml',
    ],
    ['a:b/roadmap.yaml', 'a%3Ab/roadmap.yaml'],
    ['../x/roadmap.yaml', '../x/roadmap.yaml'],
  ])('names the file %s by a relative reference', (file, uri) => {
    expect(readOne({ file })).toMatchObject({ uri, base: '%SRCROOT%' });
  });

  test('names files on other drives by a whole URI', () => {
    expect(readOne({ file: 'D:/мои планы/a.yaml' })).toMatchObject({
      uri: 'file:///D:/%D0%BC%D0%BE%D0%B8%20%D0%BF%D0%BB%D0%B0%D0%BD%D1%8B/a.yaml',
      base: undefined,
    });
  });

  test('names files from the repository’s root where a CI job tells of it', () => {
    const context = { ...ciContext, base: 'plans/north/' };
    expect(readOne({ file: 'a.yaml' }, context).uri).toBe('plans/north/a.yaml');
    expect(readOne({ file: '../b.yaml' }, context).uri).toBe('plans/b.yaml');
  });

  test('writes nothing that could steer a reader, and cuts what is too long', () => {
    const { message } = readOne({
      message: `\u202e[x](javascript:1)\n\u001b[31m {0} ${'ы'.repeat(9e4)}`,
    });
    expect(message).toMatch(/^\\u202e\[x\] \(javascript:1\) \\u001b\[31m \{\{0\}\} ы+…$/);
    expect(message.length).toBeLessThan(1010);
  });

  test('is valid, whatever the findings say', () => {
    fc.assert(
      fc.property(hostileFindings(), (findings) => {
        const { results } = read(findings);
        expect(results).toHaveLength(findings.length);
        const prints = results.map(({ fingerprint }: ReadResult) => fingerprint);
        expect(new Set(prints).size).toBe(findings.length);
        for (const { related, links, indexed, ruleId, message } of results) {
          expect(links).toEqual(related.map(({ id }: { id: number }) => id));
          expect([ruleId, undefined]).toContain(indexed);
          expect(message).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e]/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('sarif under GitHub’s limits', () => {
  const many = (count: number, own: Partial<Diagnostic>): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => makeFinding({ ...own, range: at(index + 1) }));

  test('keeps errors before warnings before remarks, and says how many are left out', () => {
    const findings = [
      ...many(3000, { severity: 'info', file: 'a.yaml' }),
      ...many(3000, { severity: 'warning', file: 'b.yaml' }),
      ...many(2500, { severity: 'error', file: 'c.yaml' }),
    ];
    const { run, results } = read(findings);
    const files = results.map(({ file, region }: ReadResult) => `${file}:${region.startLine}`);
    expect(files).toHaveLength(5000);
    expect(files[0]).toBe('b.yaml:1');
    expect(files[2499]).toBe('b.yaml:2500');
    expect(files[2500]).toBe('c.yaml:1');
    const [{ toolExecutionNotifications: told }] = run.invocations;
    expect(told).toHaveLength(1);
    expect(told[0].message.text).toContain('не поместилось 3500 из 8500');
  });

  test('gives what is kept the fingerprints that it has without the rest', () => {
    const errors = many(3, { severity: 'error' });
    const infos = many(5000, { severity: 'info', file: 'a.yaml' });
    const prints = (findings: Diagnostic[]) =>
      read(findings)
        .results.filter(({ level }: ReadResult) => level === 'error')
        .map(({ fingerprint }: ReadResult) => fingerprint);
    expect(prints([...infos, ...errors])).toEqual(prints(errors));
  });

  test('stays under 10 MB, even uncompressed', () => {
    const related = Array.from({ length: 200 }, (_, index) => ({
      ...{ message: 'я'.repeat(2000), file: `${'папка/'.repeat(99)}a.yaml`, range: at(index + 1) },
    }));
    const text = sarif.render(reportOf(many(600, { related })), ciContext) as string;
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(readSarif(text).results.length).toBeGreaterThan(10);
  });

  test('has room for the worst in bytes too', () => {
    const items = (['info', 'error', 'warning', 'error'] as const).map((severity, index) => ({
      ...{ severity, index },
    }));
    const write = ({ index }: { index: number }): object => ({ index });
    expect(keepWorst(items, write, { count: 9, bytes: 24 })).toEqual([{ index: 1 }, { index: 3 }]);
    expect(keepWorst(items, write, { count: 3, bytes: 99 })).toEqual(
      [1, 2, 3].map((index) => ({ index })),
    );
  });
});

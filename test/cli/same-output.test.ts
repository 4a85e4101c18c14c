import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniteDiagnostics } from '../../src/core/unite-diagnostics.ts';
import { runKarta } from '../run-karta.ts';

// However the work is shared out, and whatever is remembered, the same is found.

type Files = Readonly<Record<string, string>>;

const AUDITS = [
  'kind: audit\nschool: Школа\nfactors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Мало учителей}\n',
  'kind: audit\nschool: Школа\nfactors:\n  - name: Кадры\n    parameters:\n      - {code: 4.10, nam: Мало учителей}\n',
  'kind: audit\nfactors: [\n',
];

const ACTIVITIES = [
  '  - {title: Беседы, codes: ["4.1"], when: 14.10.2022, responsible: Психолог}\n',
  '  - {title: Беседы, codes: ["9.9"], when: 15.10.2022}\n',
  '  - {title: Беседы, codes: ["4.1"], when: 31.02.2022, responsible: ФИО}\n',
  '  - {title: Беседы, codes: ["4.1"], when: октябрь, responsible: Завуч, done: 14.10.2024}\n',
  '  - {title: Беседы, codes: ["9.9"], when: октябрь, responsible: Завуч} # karta-ignore unknown-code: так надо\n',
  '  - {titel: Беседы}\n',
];

const CONFIGS = [
  undefined,
  'kind: config\nrules: {day-off: "off", no-responsible: error}\n',
  'kind: config\nrules: {no-such-rule: error}\ncatalogue: catalogue.yaml\n',
];

const CATALOGUE =
  'kind: catalogue\nfactors:\n  - name: Кадры\n    parameters:\n      - {code: "4.1", name: Нехватка учителей}\n';

const region = fc
  .record({
    schools: fc.array(
      fc.record({
        audit: fc.option(fc.constantFrom(...AUDITS), { nil: undefined }),
        activities: fc.array(fc.constantFrom(...ACTIVITIES), { minLength: 1, maxLength: 3 }),
        auditOf: fc.option(fc.nat(9), { nil: undefined, freq: 3 }),
      }),
      { minLength: 2, maxLength: 10 },
    ),
    config: fc.constantFrom(...CONFIGS),
  })
  .map(({ schools, config }): Files => {
    const files: Record<string, string> = { 'catalogue.yaml': CATALOGUE };
    if (config !== undefined) files['karta.config.yaml'] = config;
    for (const [index, { audit, activities, auditOf }] of schools.entries()) {
      const folder = `m${index % 3}/s${index}`;
      const other = auditOf === undefined ? undefined : auditOf % schools.length;
      const named = other === undefined ? '' : `audit: ../../m${other % 3}/s${other}/audit.yaml\n`;
      if (audit !== undefined) files[`${folder}/audit.yaml`] = audit;
      files[`${folder}/roadmap.yaml`] =
        `kind: roadmap\ntitle: План\nschool: Школа\nperiod: 2022/2023\n${named}activities:\n${activities.join('')}`;
    }
    return files;
  });

async function withFiles(files: Files, act: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'karta-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const call = ['validate', '.', '--format', 'json', '--today', '2023-04-01'];

test('with one worker or several, with a cache that is empty or full', async () => {
  await fc.assert(
    fc.asyncProperty(region, (files) =>
      withFiles(files, async (cwd) => {
        const whole = await runKarta(call, { cwd });
        const cached = [...call, '--cache-folder', 'cache'];
        expect(await runKarta([...call, '--workers', '3'], { cwd, withThreads: true })).toEqual(
          whole,
        );
        expect(await runKarta([...cached, '--workers', '2'], { cwd, withThreads: true })).toEqual(
          whole,
        );
        expect(await runKarta(cached, { cwd })).toEqual(whole);
      }),
    ),
    { numRuns: 60 },
  );
});

test('as a whole or as the sum of its shards', async () => {
  await fc.assert(
    fc.asyncProperty(region, fc.integer({ min: 1, max: 4 }), (files, count) =>
      withFiles(files, async (cwd) => {
        const whole = JSON.parse((await runKarta(call, { cwd })).out);
        const shards = [];
        for (let index = 1; index <= count; index += 1) {
          shards.push(
            JSON.parse((await runKarta([...call, '--shard', `${index}/${count}`], { cwd })).out),
          );
        }
        const sum = uniteDiagnostics(shards.flatMap(({ findings }) => findings));
        expect(JSON.stringify(sum)).toBe(JSON.stringify(whole.findings));
        const plans = shards.reduce((all, { summary }) => all + summary.plans, 0);
        expect(plans).toBe(whole.summary.plans);
      }),
    ),
    { numRuns: 60 },
  );
});

test('a cache forgets what has changed: a plan, its audit, the settings, the catalogue, the day', async () => {
  await fc.assert(
    fc.asyncProperty(region, region, (before, after) =>
      withFiles(before, async (cwd) => {
        const cached = [...call, '--cache-folder', 'cache'];
        await runKarta(cached, { cwd });
        for (const file of Object.keys(before)) rmSync(join(cwd, file));
        for (const [file, text] of Object.entries(after)) {
          mkdirSync(dirname(join(cwd, file)), { recursive: true });
          writeFileSync(join(cwd, file), text);
        }
        expect(await runKarta(cached, { cwd })).toEqual(await runKarta(call, { cwd }));
        const later = [...cached.slice(0, -3), '2025-01-01', ...cached.slice(-2)];
        expect(await runKarta(later, { cwd })).toEqual(await runKarta(later.slice(0, -2), { cwd }));
      }),
    ),
    { numRuns: 40 },
  );
});

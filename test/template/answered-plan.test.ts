import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { writeYaml } from '../../src/documents/write/write-yaml.ts';
import { checkShape } from '../../src/schema/check-shape.ts';
import { shapeOf } from '../../src/schema/shape-of.ts';
import { answeredPlan } from '../../src/template/answered-plan.ts';
import { commentedAudit, commentedRoadmap } from '../../src/template/commented-plan.ts';

/** What people type: quotes, colons, hashes, blanks at the ends are cut by the questions. */
const typed = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'да',
      'yes',
      '~',
      '- а',
      'а: б',
      'а #б',
      '"',
      "'",
      '1.10',
      '{а}',
      '«а»',
      '👩‍🏫',
      '%',
      '@',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const factor = fc.record({
  name: typed,
  parameters: fc.array(fc.record({ code: fc.constantFrom('4.1', '5.10', '9'), name: typed }), {
    minLength: 1,
    maxLength: 3,
  }),
});

async function faultsOf(text: string, kind: 'audit' | 'roadmap'): Promise<unknown[]> {
  const { document, findings } = await readDocument(`${kind}.yaml`, new TextEncoder().encode(text));
  return document ? (await checkShape(document, kind)).findings : [...findings];
}

test('whatever is answered, the files have the right shape', async () => {
  await fc.assert(
    fc.asyncProperty(
      typed,
      fc.array(factor, { minLength: 1, maxLength: 3 }),
      async (school, factors) => {
        const activities = [{ title: school, codes: ['4.1'], when: school, responsible: school }];
        const plan = answeredPlan({ school, period: '2023/2024', factors, activities });
        for (const value of Object.values(plan)) {
          const text = writeYaml(value, shapeOf(value.kind));
          expect(await faultsOf(text, value.kind), text).toEqual([]);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('whatever the region lists, templates have the right shape', async () => {
  await fc.assert(
    fc.asyncProperty(typed, fc.array(factor, { maxLength: 3 }), async (school, catalogue) => {
      const period = { from: '01.04.2022', to: '31.05.2023' };
      const context = {
        language: 'ru',
        school,
        period,
        catalogue,
        schema: () => 'x.json',
      } as const;
      expect(await faultsOf(commentedAudit(context), 'audit')).toEqual([]);
      expect(await faultsOf(commentedRoadmap(context), 'roadmap')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

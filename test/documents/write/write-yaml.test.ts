import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFast } from '../../../src/documents/read-fast.ts';
import { readFully } from '../../../src/documents/read-fully.ts';
import { scanStructure } from '../../../src/documents/scan-structure.ts';
import { writeYaml } from '../../../src/documents/write/write-yaml.ts';
import { shapeOf } from '../../../src/schema/shape-of.ts';
import { documentOf } from '../read-text.ts';
import { nastyFile } from './nasty-values.ts';

const roadmap = shapeOf('roadmap');

function expectSame(one: unknown, other: unknown, text: string): void {
  expect(isDeepStrictEqual(one, other), text).toBe(true);
}

const FILE = {
  activities: [
    {
      codes: ['5.10', '9.3'],
      id: 1,
      when: { to: '31.05.2023', from: '01.09.2022', every: 'month' },
      title:
        'Ученики из семей, которым нужна поддержка, и их родители приходят на встречу с психологом',
      documents: ['Приказ'],
      note: undefined,
    },
    { title: 'Сбор: начало', id: '2', documents: ['Справка, 3 шт.', 'Приказ'], place: 'no' },
  ],
  title: '«План»',
  approval: { date: '30.03.2023', position: 'Директор' },
  kind: 'roadmap',
};

const WRITTEN = `# yaml-language-server: $schema=../roadmap.schema.json
# Перенесено из Word
kind: roadmap
title: «План»
approval:
  position: Директор
  date: 30.03.2023
activities:
  - id: 1
    title: >-
      Ученики из семей, которым нужна поддержка, и их родители приходят на встречу
      с психологом
    codes: ["5.10", "9.3"]
    when: {every: month, from: 01.09.2022, to: 31.05.2023}
    documents: [Приказ]

  # строка 2
  # проверьте
  - id: "2"
    title: "Сбор: начало" # так в таблице
    place: "no"
    documents:
      - Справка, 3 шт.
      - Приказ
`;

describe('writing YAML', () => {
  test('is as a person would write it', () => {
    const comments = [
      { path: [], text: 'Перенесено из Word' },
      { path: ['activities', 1], text: 'строка 2\nпроверьте' },
      { path: ['activities', 1, 'title'], text: 'так в\rтаблице', isBehind: true },
    ];
    const text = writeYaml(FILE, roadmap, { schema: '../roadmap.schema.json', comments });
    expect(text).toBe(WRITTEN);
  });

  test('gives back every value through both readers', async () => {
    await fc.assert(
      fc.asyncProperty(nastyFile, async (value) => {
        const text = writeYaml(value, roadmap, { schema: '../roadmap.schema.json' });
        expectSame((await documentOf(text)).value, value, text);
        const full = readFully('plan.yaml', text);
        expectSame('value' in full && full.value, value, text);
        const fast = scanStructure(text).simple ? readFast(text) : undefined;
        if (fast) expectSame(fast.value, value, text);
      }),
      { numRuns: 300 },
    );
  });
});

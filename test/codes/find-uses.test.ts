import { describe, expect, test } from 'vitest';
import { findUses } from '../../src/codes/find-uses.ts';
import { loadFile } from '../../src/schema/load-file.ts';
import type { Kind } from '../../src/schema/shape-result.ts';

const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    code: "4"
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
      - code: 4.10   # без кавычек; не 4.1
        name: Нет логопеда
`;

const ROADMAP = `kind: roadmap
title: План
school: Школа
period: 2022/2023
codes: "4.1, 8.2"
tasks:
  - {id: T1, text: Задача по параметру 4.1, codes: ["4.1"]}
activities:
  - title: Беседы
    codes: ['4.10', "4.1"] # karta-ignore no-codes: код 4.1 согласован
    participants: Педагоги (4.1)
    when: 04.10.2022
  - title: Смотры
    codes:
      - 4.1
    when: в течение года
    responsible: Директор
    steps: [{title: Часть по коду 4.1}]
`;

async function usesIn(text: string, kind: Kind, codes: string[]) {
  const bytes = Buffer.from(text);
  const files = { read: async () => bytes, exists: async () => true };
  const loaded = await loadFile({ file: `${kind}.yaml`, kind }, files);
  const found = await findUses(loaded, new Set(codes));
  if (!found) throw new Error('unreadable');
  const say = ({ range, kind: one, place }: (typeof found.uses)[number]): string =>
    `${range.start.line}:${range.start.column} ${one} ${place.ru}`;
  return { ...found, said: found.uses.map(say), twins: found.lookAlikes.map(say) };
}

describe('uses of a code', () => {
  test('in an audit: 4.10 without quotes is not 4.1', async () => {
    expect((await usesIn(AUDIT, 'audit', ['4.1'])).said).toEqual([
      '7:17 parameter параметр аудита «Нехватка педагогов»',
      '8:40 comment комментарий',
    ]);
    expect((await usesIn(AUDIT, 'audit', ['4.10'])).said).toEqual([
      '8:15 parameter параметр аудита «Нет логопеда»',
    ]);
    expect((await usesIn(AUDIT, 'audit', ['4'])).said).toEqual([
      '5:12 factor фактор аудита «Кадры»',
    ]);
  });

  test('in a roadmap: lists, texts with several codes, prose, comments', async () => {
    expect((await usesIn(ROADMAP, 'roadmap', ['4.1'])).said).toEqual([
      '5:9 answer вся дорожная карта',
      '7:40 text задача T1, текст',
      '7:54 answer задача T1',
      '10:22 answer мероприятие 1 «Беседы»',
      '11:29 text мероприятие 1 «Беседы», участники',
      '15:9 answer мероприятие 2 «Смотры»',
      '18:35 text часть 1 «Часть по коду 4.1» мероприятия 2, название',
      '10:57 comment комментарий',
    ]);
  });

  test('a look-alike is told of apart', async () => {
    const text = AUDIT.replace('"4.1"', '"4.1а"').replace('code: 4.10 ', 'code: "4.1a"');
    const { said, twins } = await usesIn(text, 'audit', ['4.1а']);
    expect(said).toEqual(['7:17 parameter параметр аудита «Нехватка педагогов»']);
    expect(twins).toEqual(['8:16 parameter параметр аудита «Нет логопеда»']);
  });

  test('knows all codes and what they are called', async () => {
    const { known } = await usesIn(AUDIT, 'audit', ['9.9']);
    expect([...known]).toEqual([
      ['4', 'Кадры'],
      ['4.1', 'Нехватка педагогов'],
      ['4.10', 'Нет логопеда'],
    ]);
  });
});

import { expect, test } from 'vitest';
import { sayOccurrence } from '../../src/language/say-occurrence.ts';
import { typeset } from '../../src/language/typography/typeset.ts';

test.each([
  [undefined, '2022-04-15', 'до·15.04.2022', 'by 15.04.2022'],
  ['2022-04-15', '2022-04-15', '15.04.2022', '15.04.2022'],
  ['2022-09-01', '2022-09-28', '1–28·сентября 2022·г.', '1–28 September 2022'],
  ['2022-09-01', '2022-10-28', '1·сентября·– 28·октября 2022·г.', '1 September – 28 October 2022'],
  [
    '2022-12-28',
    '2023-01-15',
    '28·декабря 2022·г.·– 15·января 2023·г.',
    '28 December 2022 – 15 January 2023',
  ],
  ['2022-09-01', '2022-09-30', 'сентябрь 2022·г.', 'September 2022'],
  ['2024-02-01', '2024-02-28', '1–28·февраля 2024·г.', '1–28 February 2024'],
  ['2022-09-01', '2023-09-30', '1·сентября 2022·г.·– 30·сентября 2023·г.', undefined],
] as const)('from %s to %s', (start, end, ru, en) => {
  const said = sayOccurrence({ start, end });
  expect(typeset(said.ru, 'ru').replaceAll('\u00a0', '·')).toBe(ru);
  if (en) expect(said.en).toBe(en);
});

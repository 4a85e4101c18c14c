import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { recommendedCalendar } from '../../src/plan/calendar.ts';

describe.each([2022, 2023, 2024, 2025])('the school year that begins in %i', (year) => {
  const { studyYear, terms, breaks } = recommendedCalendar;

  test('is four terms and the breaks between them, without a gap', () => {
    const [autumn, winter, spring, summer] = breaks?.(year) ?? [];
    const parts = terms(year).flatMap((term, index) => {
      const after = [autumn, winter, spring, summer][index];
      return after ? [term, after] : [term];
    });
    expect(parts[0]?.from).toBe(studyYear(year).from);
    for (const [index, part] of parts.entries()) {
      expect(part.from <= part.to).toBe(true);
      const next = parts[index + 1];
      if (next) expect(addDays(part.to, 1)).toBe(next.from);
    }
    expect(parts.at(-1)?.to).toBe(`${year + 1}-08-31`);
  });
});

test('terms of other years are not known', () => {
  expect(recommendedCalendar.terms(2019)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { codesAsked, nameCodes } from '../../src/plan/selection/asked-codes.ts';
import { planOf } from './plan-of.ts';

const AUDIT = `factors:
  - name: Кадры
    code: "4"
    parameters: [{code: "4.1", name: Мало педагогов}, {code: "4.10", name: Нет логопеда}]
  - name: Опыт
    parameters: [{code: "5.5", name: Молодые учителя}]
  - name: Мотивация
    code: М
    parameters: [{code: "8.2", name: Низкая мотивация}]
`;
const ROADMAP = `activities:
  - {title: Раз, when: май, codes: ["4.1", "4.10", "5.5", "8.2", "4", "М", "40.1", "5.5.1"]}
`;

const plan = (): Promise<Plan> => planOf(ROADMAP, { audit: AUDIT });

async function found(...asked: string[]): Promise<string> {
  const one = await plan();
  const isAsked = codesAsked(one, asked);
  return (one.activities[0]?.codes ?? [])
    .map(({ code }) => code)
    .filter(isAsked)
    .join(' ');
}

describe('a code', () => {
  test.each([
    ['8.2', '8.2 М', 'and that of its factor, which stands for all of its parameters'],
    ['4.1', '4.1 4', 'but 4.10 and 40.1 are others'],
    ['4', '4.1 4.10 4', 'of a factor takes its parameters'],
    ['м', '8.2 М', 'whatever they are called'],
    ['5', '5.5 5.5.1', 'of a factor without a code takes what begins with it'],
    ['5.5', '5.5 5.5.1', 'and what lies below it'],
    ['5.*', '5.5 5.5.1', 'may be written with a star'],
    ['4.', '4.1 4.10 4', 'or with a dot'],
    ['4.1О', '4.10 4', 'may have a letter that looks like a digit'],
    ['M', '8.2 М', 'or a Latin one for a Russian'],
    ['8.2, 5.5', '5.5 8.2 М 5.5.1', 'may be one of a list'],
    ['8.2 и 5.5', '5.5 8.2 М 5.5.1', 'of any kind'],
  ])('%s takes %s: %s', async (asked, codes) => expect(await found(asked)).toBe(codes));
});

test('is named as the plans write it; unknown ones are told', async () => {
  const plans = [await plan()];
  expect(nameCodes(plans, ['4.1О, 5, 5.6', 'м'])).toEqual({
    named: ['4.10', '5', 'М'],
    missing: ['5.6'],
  });
});

test('a code of the audit that nobody answers to is known', async () => {
  const plans = [await planOf('activities:\n  - {title: Раз, when: май}\n', { audit: AUDIT })];
  expect(nameCodes(plans, ['8.2'])).toEqual({ named: ['8.2'], missing: [] });
});

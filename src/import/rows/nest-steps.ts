import type { StepEntry } from '../../schema/types.ts';
import type { Remark } from '../remark.ts';
import type { ActivityValue } from './activity-value.ts';
import { type Family, fillGaps, findFamilies } from './find-families.ts';
import type { RowActivity } from './row-activity.ts';
import { saySections } from './say-nested.ts';

/**
 * Makes steps of the rows 6.1, 6.2… below a row 6 that holds nothing but a title, and of rows 2.1, 2.2… that stand in the
 * place of a missing 2. A document that numbers all its activities so has sections instead: they keep their numbers.
 */
export function nestSteps(rows: readonly RowActivity[]): {
  activities: RowActivity[];
  remarks: readonly Remark[];
} {
  const families = findFamilies(rows);
  const headed = families.filter(({ head }) => head);
  const taken = new Set(families.flatMap(({ head, steps }) => [head, ...steps]));
  const others = rows.filter((row) => !taken.has(row));
  if (headed.length > others.length) return asSections(rows, headed);
  const bare = fillGaps(families, others) ? families.filter(({ head }) => !head) : [];
  const nested = [...headed, ...bare];
  const made = new Map(nested.map((family) => [family.head ?? family.steps[0], nest(family)]));
  const steps = new Set(nested.flatMap((family) => family.steps));
  return {
    activities: rows.flatMap((row) => made.get(row) ?? (steps.has(row) ? [] : [row])),
    remarks: [],
  };
}

/** What steps can take over from their activity. */
const COMMON = ['form', 'when', 'responsible', 'documents'] as const;

function nest({ number, head, steps }: Family): RowActivity {
  const [first] = steps;
  if (!first) throw new Error('a family has steps');
  const { codes, participants, place, note } = first.value;
  const isCommon = (field: (typeof COMMON)[number]): boolean =>
    steps.length > 1 &&
    steps.every(({ value }) => JSON.stringify(value[field]) === JSON.stringify(first.value[field]));
  const common = new Set(COMMON.filter(isCommon));
  const value: ActivityValue = {
    ...(head && { title: head.value.title ?? '' }),
    ...pick(first.value, common.has('form') ? ['form'] : []),
    ...(codes && { codes }),
    ...(participants !== undefined && { participants }),
    ...(place !== undefined && { place }),
    ...pick(
      first.value,
      COMMON.filter((field) => field !== 'form' && common.has(field)),
    ),
    ...(note !== undefined && { note }),
    steps: steps.map(({ value: own }) => stepOf(own, common)),
  };
  const missing = steps.flatMap((step) => step.missing);
  return { ...first, ...head, label: number, value, missing };
}

function stepOf(value: ActivityValue, common: ReadonlySet<string>): StepEntry {
  const { title = '' } = value;
  const own = COMMON.filter((field) => !common.has(field));
  return { title, ...pick(value, own), ...pick(value, ['status', 'done', 'evidence']) };
}

function pick<Field extends keyof ActivityValue>(
  value: ActivityValue,
  fields: readonly Field[],
): Pick<ActivityValue, Field> {
  const found: Partial<ActivityValue> = {};
  for (const field of fields) if (value[field] !== undefined) found[field] = value[field];
  return found as Pick<ActivityValue, Field>;
}

/** The heads are headings of what stands below them. */
function asSections(
  rows: readonly RowActivity[],
  families: readonly Family[],
): { activities: RowActivity[]; remarks: readonly Remark[] } {
  const heads = new Set(families.map(({ head }) => head));
  const titles = new Map(
    families.flatMap(({ head, steps }) => steps.map((step) => [step, head?.value.title] as const)),
  );
  const activities = rows
    .filter((row) => !heads.has(row))
    .map((row): RowActivity => {
      const title = titles.get(row);
      return title === undefined || row.taskText !== undefined ? row : { ...row, section: title };
    });
  return { activities, remarks: families.flatMap(({ head }) => (head ? saySections(head) : [])) };
}

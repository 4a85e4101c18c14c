import { type Day, russianDay } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import type { Plan } from '../plan/model.ts';
import type { Block } from '../report/report.ts';

/** The blocks that `build` makes of each plan, under headings for its school and its title, with the day that it is seen from. */
export function bySchool(
  plans: readonly Plan[],
  { language, today }: { language: Language; today?: Day },
  build: (plan: Plan) => Block[],
): Block[] {
  let school: string | undefined;
  return plans.flatMap((plan) => {
    const name = schoolName(plan, language);
    const head: Block[] = name === school ? [] : [{ kind: 'heading', level: 1, text: name }];
    school = name;
    const title: Block[] = plan.title ? [{ kind: 'heading', level: 2, text: plan.title }] : [];
    const date = today === undefined ? [] : [asOf(today, language)];
    return [...head, ...title, ...date, ...build(plan)];
  });
}

function asOf(day: Day, language: Language): Block {
  const words = { ru: 'По состоянию на', en: 'As of' }[language];
  return { kind: 'paragraph', text: `${words} ${russianDay(day)}`, tone: 'quiet' };
}

/** The school's name, or words in its place for a plan that names none. */
export function schoolName({ school }: Plan, language: Language): string {
  return school?.name ?? { ru: 'Школа не названа', en: 'No school named' }[language];
}

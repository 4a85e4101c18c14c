import { russianDay } from '../../core/day.ts';
import type { Language, Text } from '../../core/text.ts';
import { namePeriod } from '../../language/dates/explain/say-days.ts';
import type { Approval, Plan } from '../../plan/model.ts';
import type { Block, Stamp } from '../../report/report.ts';
import { schoolName } from '../school-heading.ts';
import type { ViewContext } from '../view.ts';

/** What stands above the table: who approved the plan, what it is, whose, and for which time. */
export function headBlocks(plan: Plan, { language, selection }: ViewContext): Block[] {
  const stamps = stampsOf(plan, language);
  const time = selection.periodOf?.(plan)?.name[language] ?? wholePeriod(plan, language);
  const title = plan.title || { ru: 'План мероприятий', en: 'Plan of activities' }[language];
  return [
    { kind: 'stamps', stamps },
    { kind: 'heading', level: 1, text: title, align: 'center' },
    ...(names(title, plan.school?.name) ? [] : [centred(schoolName(plan, language))]),
    ...(time ? [centred(`${{ ru: 'Период', en: 'Period' }[language]}: ${time}`)] : []),
    ...(plan.goal ? [goalBlock(plan.goal, language)] : []),
  ];
}

/** Whether a title names the school already, whatever quotes and capitals it has: «План работы МБОУ „СОШ № 12“». */
function names(title: string, school: string | undefined): boolean {
  const wanted = school === undefined ? '' : plainWords(school);
  return wanted !== '' && ` ${plainWords(title)} `.includes(` ${wanted} `);
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function centred(text: string): Block {
  return { kind: 'paragraph', text, align: 'center' };
}

function goalBlock(goal: string, language: Language): Block {
  return { kind: 'paragraph', text: `${{ ru: 'Цель', en: 'Goal' }[language]}: ${goal}` };
}

/** «2022/2023 учебный год», «с 01.04.2022 по 31.05.2023»; undefined if the plan names none. */
export function wholePeriod({ period }: Plan, language: Language): string | undefined {
  if (!period) return undefined;
  const name = namePeriod(period);
  if (period.kind === 'range') return name;
  const words = { 'school-year': SCHOOL_YEAR, 'calendar-year': YEAR }[period.kind];
  return words[language].replace('…', name);
}

const SCHOOL_YEAR: Text = { ru: '… учебный год', en: 'school year …' };
const YEAR: Text = { ru: '… год', en: 'year …' };

const NOT_YET: Omit<Approval, 'position'> = {
  at: { file: '', path: [] },
  kind: 'approved',
  date: undefined,
  name: undefined,
  order: undefined,
  protocol: undefined,
};

/** In the order in which papers pass: considered, agreed, approved. */
function stampsOf({ approvals, school }: Plan, language: Language): Stamp[] {
  if (approvals.length === 0) return [stampOf(TO_APPROVE[language], school?.name, language)];
  return [...approvals]
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .map((approval) => stampOf(approval, school?.name, language));
}

/** What is not approved yet is printed to be approved. */
const TO_APPROVE: Text<Approval> = {
  ru: { ...NOT_YET, position: 'Директор' },
  en: { ...NOT_YET, position: 'Head teacher' },
};

const ORDER: readonly Approval['kind'][] = ['considered', 'agreed', 'approved'];

const TITLES: Text<Record<Approval['kind'], string>> = {
  ru: { considered: 'РАССМОТРЕНО', agreed: 'СОГЛАСОВАНО', approved: 'УТВЕРЖДЕНО' },
  en: { considered: 'CONSIDERED', agreed: 'AGREED', approved: 'APPROVED' },
};

/** Who, a line to sign, and by which paper; room for what is not known yet. */
function stampOf(approval: Approval, school: string | undefined, language: Language): Stamp {
  const { kind, position, name, order, protocol, date } = approval;
  const words = WORDS[language];
  const who = [position, kind === 'approved' ? school : undefined].filter(Boolean).join(' ');
  // A council only considers: nobody signs for it.
  const signs = kind === 'approved' || name !== undefined;
  const day = date ? `${words.of} ${russianDay(date)}` : '';
  const paper = order ? words.order : protocol ? words.protocol : '';
  const number = [order, protocol].filter(Boolean).join(', ');
  return {
    title: TITLES[language][kind],
    lines: [
      who,
      signs ? `${RULE} ${name ?? RULE}` : '',
      [paper, day, number].filter(Boolean).join(' ') || words.blankDay,
    ].filter(Boolean),
  };
}

const RULE = '____________';

const WORDS = {
  ru: { order: 'приказ', protocol: 'протокол', of: 'от', blankDay: '«___» ____________ 20___ г.' },
  en: { order: 'order', protocol: 'minutes', of: 'of', blankDay: '___ ____________ 20___' },
};

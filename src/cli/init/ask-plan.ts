import type { Day } from '../../core/day.ts';
import { UsageError } from '../../core/errors.ts';
import type { Language } from '../../core/text.ts';
import { splitTwoDays } from '../../language/dates/asked/two-days.ts';
import type { SchoolCalendar } from '../../plan/calendar/school-calendar.ts';
import type { AnsweredActivity, AnsweredFactor, Answers } from '../../template/answers.ts';
import { choosePeriod } from '../dates/choose-period.ts';
import { readCell } from '../dates/explained-cell.ts';
import type { Ask } from './ask.ts';
import { askCode } from './ask-code.ts';

/** What the questions need to know. */
export interface AskContext {
  language: Language;
  today: Day;
  calendar: SchoolCalendar;
  /** The region's factors; empty if there is no catalogue. */
  catalogue: readonly AnsweredFactor[];
  /** Answers given as options already. */
  school: string | undefined;
  period: string | undefined;
  usualPeriod: string;
}

/** Asks for what a new plan needs. */
export async function askPlan(ask: Ask, context: AskContext): Promise<Answers> {
  const words = WORDS[context.language];
  const school =
    context.school ?? (await ask.text({ question: words.school, example: words.schoolExample }));
  const said =
    context.period ??
    (await ask.text({
      question: words.period,
      usual: context.usualPeriod,
      check: (text) => wrongPeriod(text, context),
    }));
  const factors = await askFactors(ask, context);
  const activities = await askActivities(ask, factors, said, context);
  return { school, period: splitTwoDays(said) ?? said, factors, activities };
}

async function askFactors(ask: Ask, context: AskContext): Promise<readonly AnsweredFactor[]> {
  const { catalogue, language } = context;
  const words = WORDS[language];
  if (catalogue.length === 0) return typeFactors(ask, language);
  const choices = catalogue.flatMap(({ name: group, parameters }) =>
    parameters.map(({ code, name }) => ({ value: code, label: `${code} ${name}`, group })),
  );
  const chosen = new Set(await ask.some(words.risks, choices));
  if (chosen.size === 0) ask.say(words.noRisks);
  return catalogue
    .map((factor) => ({
      ...factor,
      parameters: factor.parameters.filter(({ code }) => chosen.has(code)),
    }))
    .filter(({ parameters }) => parameters.length > 0);
}

/** Factors and their parameters, typed in one after the other until nothing is typed. */
async function typeFactors(ask: Ask, language: Language): Promise<readonly AnsweredFactor[]> {
  const words = WORDS[language];
  const factors: AnsweredFactor[] = [];
  for (;;) {
    const name = await ask.text({
      question: factors.length === 0 ? words.factor : words.nextFactor,
      ...(factors.length === 0 && { example: words.factorExample }),
      mayBeEmpty: true,
    });
    if (name === '') return factors;
    const parameters: { code: string; name: string }[] = [];
    do {
      const code = await askCode(ask, [...factors, { name, parameters }], language);
      parameters.push({
        code,
        name: await ask.text({ question: words.parameter, example: words.parameterExample }),
      });
    } while (await ask.yes(words.nextParameter, false));
    factors.push({ name, parameters });
  }
}

async function askActivities(
  ask: Ask,
  factors: readonly AnsweredFactor[],
  period: string,
  context: AskContext,
): Promise<readonly AnsweredActivity[]> {
  const words = WORDS[context.language];
  const parameters = factors.flatMap((factor) => factor.parameters);
  const activities: AnsweredActivity[] = [];
  while (parameters.length > 0) {
    const title = await ask.text({
      question: activities.length === 0 ? words.activity : words.nextActivity,
      ...(activities.length === 0 && { example: words.activityExample }),
      mayBeEmpty: true,
    });
    if (title === '') break;
    const codes = await askCodes(ask, parameters, context.language);
    const when = await ask.text({
      question: words.when,
      example: words.whenExample,
      check: (text) => wrongTime(text, period, context),
    });
    const responsible = await ask.text({
      question: words.responsible,
      example: words.responsibleExample,
    });
    activities.push({ title, codes, when, responsible });
  }
  return activities;
}

async function askCodes(
  ask: Ask,
  parameters: readonly { code: string; name: string }[],
  language: Language,
): Promise<readonly string[]> {
  const words = WORDS[language];
  const [only] = parameters;
  if (only && parameters.length === 1) return [only.code];
  for (;;) {
    const choices = parameters.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
    const chosen = await ask.some(words.codes, choices);
    if (chosen.length > 0) return chosen;
    ask.say(words.needsCode);
  }
}

/** Why a time can't be read, in the words of `karta dates`; undefined if it can. */
function wrongTime(text: string, period: string, context: AskContext): string | undefined {
  const { today, calendar, language } = context;
  const { reading, result } = readCell(text, {
    period: choosePeriod(period, today).period,
    calendar,
  });
  return reading.kind === 'unread' ? result[language] : undefined;
}

function wrongPeriod(text: string, { today, language }: AskContext): string | undefined {
  try {
    choosePeriod(text, today);
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.text[language].replace('--period: ', '');
  }
}

const WORDS = {
  ru: {
    school: 'Как называется школа? Кратко, как в документах',
    schoolExample: 'МБОУ «СОШ № 12»',
    period: 'На какой учебный год план?',
    risks: 'Какие риски выявил аудит?',
    noRisks: 'Ничего не отмечено: весь перечень будет в audit.yaml, выберете там.',
    factor: 'Какой фактор риска выявил аудит? Пусто — впишете потом',
    nextFactor: 'Ещё фактор риска? Пусто — дальше',
    factorExample: 'Кадровые ресурсы школы',
    parameter: 'В чём этот риск?',
    parameterExample: 'Нехватка педагогов',
    nextParameter: 'Ещё параметр у этого фактора?',
    activity: 'Какое мероприятие проведёте первым? Пусто — впишете потом',
    nextActivity: 'Ещё мероприятие? Пусто — закончить',
    activityExample: 'Наставничество для молодых учителей',
    codes: 'На какие параметры аудита оно отвечает?',
    needsCode: 'Отметьте хотя бы один параметр пробелом.',
    when: 'Когда? Словами, как в плане',
    whenExample: 'до 15 ноября; октябрь–декабрь; ежемесячно',
    responsible: 'Кто отвечает? Должности через запятую',
    responsibleExample: 'Методист, классные руководители',
  },
  en: {
    school: 'What is the school called? In short, as in documents',
    schoolExample: 'МБОУ «СОШ № 12»',
    period: 'Which school year is the plan for?',
    risks: 'Which risks did the audit find?',
    noRisks: 'Nothing is marked: the whole list will be in audit.yaml for you to choose.',
    factor: 'Which risk factor did the audit find? Empty to write it later',
    nextFactor: 'Another risk factor? Empty to go on',
    factorExample: 'Кадровые ресурсы школы',
    parameter: 'What is the risk?',
    parameterExample: 'Нехватка педагогов',
    nextParameter: 'Another parameter of this factor?',
    activity: 'Which activity comes first? Empty to write it later',
    nextActivity: 'Another activity? Empty to finish',
    activityExample: 'Наставничество для молодых учителей',
    codes: 'Which parameters of the audit does it answer to?',
    needsCode: 'Mark at least one parameter with the space bar.',
    when: 'When? In Russian words, as in plans',
    whenExample: 'до 15 ноября; октябрь–декабрь; ежемесячно',
    responsible: 'Who is responsible? Roles, parted by commas',
    responsibleExample: 'Методист, классные руководители',
  },
};

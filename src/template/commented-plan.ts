import type { Language } from '../core/text.ts';
import { writeText } from '../documents/write/write-text.ts';
import { TO_FILL_IN } from '../plan/to-fill-in.ts';
import { type AnsweredFactor, type Answers, PLAN_TITLE } from './answers.ts';

/** What a template is made for. */
export interface TemplateContext {
  language: Language;
  school: string | undefined;
  period: Answers['period'];
  /** The region's factors, if there is a catalogue; they stand as comments to choose from. */
  catalogue: readonly AnsweredFactor[];
  /** What stands behind `$schema=`, by the kind of file. */
  schema(kind: 'audit' | 'roadmap'): string;
}

/** An audit to be filled in: what must be there, with a word on each field. */
export function commentedAudit(context: TemplateContext): string {
  const { language, catalogue } = context;
  const words = WORDS[language];
  const [first, ...others] = catalogue;
  const chosen = first ?? { name: TO_FILL_IN, parameters: [{ code: '1.1', name: TO_FILL_IN }] };
  return lines([
    schemaLine(context.schema('audit')),
    ...comment(first ? words.auditFromCatalogue : words.audit),
    'kind: audit',
    `school: ${text(context.school ?? TO_FILL_IN)}  # ${words.school}`,
    `# date: 20.03.2023  # ${words.auditDate}`,
    'factors:',
    ...factorLines({ ...chosen, parameters: chosen.parameters.slice(0, 1) }),
    `        # level: high  # ${words.level}`,
    `        # value: 12 %  # ${words.value}`,
    ...comment(chosen.parameters.slice(1).flatMap(parameterLines)),
    ...comment(others.flatMap(factorLines)),
  ]);
}

/** A roadmap to be filled in: what must be there, and the rest as comments. */
export function commentedRoadmap(context: TemplateContext): string {
  const { language, school, period, catalogue } = context;
  const words = WORDS[language];
  const code = catalogue[0]?.parameters[0]?.code ?? '1.1';
  const years = typeof period === 'string' ? period : `{from: ${period.from}, to: ${period.to}}`;
  return lines([
    schemaLine(context.schema('roadmap')),
    ...comment(words.roadmap),
    'kind: roadmap',
    `title: ${PLAN_TITLE}`,
    `school: ${text(school ?? TO_FILL_IN)}  # ${words.sameSchool}`,
    `period: ${years}  # ${words.period}`,
    `# approval:  # ${words.approval}`,
    `#   position: ${words.position}`,
    `#   name: ${words.name}`,
    '#   order: № 164',
    '#   date: 30.03.2023',
    `# goal: ${words.goal}`,
    'activities:',
    '  - id: 1',
    `    title: ${TO_FILL_IN}  # ${words.activity}`,
    `    codes: [${JSON.stringify(code)}]  # ${words.codes}`,
    `    when: ${TO_FILL_IN}  # ${words.when}`,
    `    responsible: ${TO_FILL_IN}  # ${words.responsible}`,
    `    # form: ${words.form}`,
    `    # participants: ${words.participants}`,
    `    # documents: [${words.document}]  # ${words.documents}`,
    '',
    ...comment(words.more).map((line) => `  ${line}`),
  ]);
}

function schemaLine(reference: string): string {
  return `# yaml-language-server: $schema=${reference}`;
}

function factorLines({ name, code, parameters }: AnsweredFactor): string[] {
  return [
    `  - name: ${text(name)}`,
    ...(code === undefined ? [] : [`    code: ${JSON.stringify(code)}`]),
    '    parameters:',
    ...parameters.flatMap(parameterLines),
  ];
}

function parameterLines({ code, name }: { code: string; name: string }): string[] {
  return [`      - code: ${JSON.stringify(code)}`, `        name: ${text(name)}`];
}

function text(value: string): string {
  return writeText(value, { inBrackets: false, sort: 'text' });
}

/** Lines that count only once somebody takes away the sign and the blank before them. */
function comment(some: readonly string[]): string[] {
  return some.map((line) => `# ${line}`);
}

function lines(some: readonly string[]): string {
  return `${some.join('\n')}\n`;
}

const WORDS = {
  ru: {
    audit: [
      'Аудит школы: факторы риска и их параметры. Впишите своё вместо ___.',
      'Код параметра всегда в кавычках. Параметров и факторов может быть сколько угодно.',
    ],
    auditFromCatalogue: [
      'Аудит школы: факторы риска и их параметры. Ниже перечень региона: оставьте те параметры,',
      'которые выявил аудит, и уберите у них «# » в начале строки, остальные удалите.',
    ],
    school: 'краткое название, как в документах',
    auditDate: 'когда проведён аудит',
    level: 'насколько велик риск: low, medium, high',
    value: 'что показал аудит',
    roadmap: [
      'Дорожная карта: что школа делает с рисками. Впишите своё вместо ___.',
      'Строки с «#» не действуют: нужные допишите и уберите «# » в начале.',
      'Проверить: karta validate. Напечатать: karta plan --output plan.docx',
    ],
    sameSchool: 'так же, как в audit.yaml',
    period: 'учебный год плана',
    approval: 'кем, когда и каким приказом утверждён план',
    position: 'Директор',
    name: 'И. И. Иванова',
    goal: 'чего школа хочет достичь',
    activity: 'что будет сделано',
    codes: 'на какие параметры аудита отвечает, в кавычках через запятую',
    when: 'словами: до 15.11.2025, октябрь–декабрь, ежемесячно, в течение учебного года',
    responsible: 'должности через запятую',
    form: 'в какой форме проходит',
    participants: 'кто участвует',
    document: 'Аналитическая справка',
    documents: 'какие документы появятся',
    more: [
      'Чтобы добавить мероприятие, скопируйте строки от «- id» и смените номер.',
      'На каждый параметр аудита нужно хотя бы одно мероприятие.',
    ],
  },
  en: {
    audit: [
      'The audit of the school: risk factors and their parameters. Write yours in place of ___.',
      'A code always stands in quotes. There may be any number of parameters and factors.',
    ],
    auditFromCatalogue: [
      "The audit of the school. Below is the region's list: keep the parameters that the audit found",
      'and take away the “# ” before them; delete the others.',
    ],
    school: 'the short name, as in documents',
    auditDate: 'when the audit took place',
    level: 'how large the risk is: low, medium, high',
    value: 'what the audit measured',
    roadmap: [
      'The roadmap: what the school does about its risks. Write yours in place of ___.',
      'Lines with “#” do not count: complete those you need and take away the “# ” before them.',
      'To check: karta validate. To print: karta plan --output plan.docx',
    ],
    sameSchool: 'the same as in audit.yaml',
    period: 'the school year of the plan',
    approval: 'who approved the plan, when and by which order',
    position: 'Директор',
    name: 'И. И. Иванова',
    goal: 'what the school wants to reach',
    activity: 'what will be done',
    codes: 'the parameters that it answers to, in quotes, parted by commas',
    when: 'in Russian words: до 15.11.2025, октябрь–декабрь, ежемесячно, в течение учебного года',
    responsible: 'roles, parted by commas',
    form: 'in which form',
    participants: 'who takes part',
    document: 'Аналитическая справка',
    documents: 'which documents come out of it',
    more: [
      'To add an activity, copy the lines from “- id” and change the number.',
      'Each parameter of the audit needs at least one activity.',
    ],
  },
} satisfies Record<Language, Record<string, string | string[]>>;

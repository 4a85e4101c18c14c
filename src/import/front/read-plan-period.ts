import type { RoadmapFile } from '../../schema/types.ts';
import type { FrontLine } from './front-line.ts';
import { type Notes, quoted } from './notes.ts';
import { daysOfPeriod, periodOfDays, sayPeriod } from './period-of-days.ts';
import { beginsStage, daysOf, type TextStage } from './read-stages.ts';
import type { Section } from './split-sections.ts';
import { findStatedPeriod } from './stated-period.ts';

type PlanPeriod = RoadmapFile['period'];

/** Where a document may say which time its plan is for, best first. */
export interface PeriodSources {
  title: string | undefined;
  top: readonly FrontLine[];
  headings: readonly FrontLine[];
  sections: readonly Section[];
  stages: readonly TextStage[];
}

/**
 * The period of a plan: the years that the title, the lines around it or the section of the times name, else the days
 * from the first stage to the last, which is told of; undefined if nothing says it.
 */
export function readPlanPeriod(sources: PeriodSources, notes: Notes): PlanPeriod | undefined {
  const stated = statedIn(sources, notes);
  if (stated === undefined) return periodOfStages(sources.stages, notes);
  warnOfStages(stated, sources.stages, notes);
  return stated;
}

/** «Период: 01.04.2022–31.05.2023». */
const NAMED =
  /^(?:период|сроки?)(?:\s(?:действия|реализации|выполнения)(?:\s\S+)?)?\s?[:–—-]\s?(.{1,200})$/i;

function statedIn(
  { title, top, headings, sections }: PeriodSources,
  notes: Notes,
): PlanPeriod | undefined {
  const near = [title ?? '', ...top.map(({ text }) => text)];
  const times = sections
    .filter(({ kind }) => kind === 'stages')
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .filter((text) => !beginsStage(text));
  for (const text of near) {
    const [, days] = NAMED.exec(text) ?? [];
    const period = (days && inDays(days)) ?? inYears(text, notes);
    if (period !== undefined) return period;
  }
  for (const text of times) {
    const period = inDays(text) ?? inYears(text, notes);
    if (period !== undefined) return period;
  }
  for (const { text } of headings) {
    const period = inYears(text, notes);
    if (period !== undefined) return period;
  }
  return undefined;
}

function inYears(text: string, notes: Notes): PlanPeriod | undefined {
  const stated = findStatedPeriod(text);
  if (!stated) return undefined;
  if (stated.isUnclear) {
    const { ru, en } = quoted(stated.words);
    const period = sayPeriod(stated.period);
    notes.doubt({
      ru: `Слова ${ru} могут значить и учебный год, и два календарных: записан учебный год ${period}, проверьте period.`,
      en: `The words ${en} may mean a school year or two calendar years: the school year ${period} is written, check period.`,
    });
  }
  return stated.period;
}

/** «Сентябрь 2022 – май 2023», «с 01.04.2022 по 31.05.2023». */
function inDays(text: string): PlanPeriod | undefined {
  if (findStatedPeriod(text)) return undefined;
  const days = daysOf(text.replace(/[\s;,.]+$/, ''), undefined);
  if (typeof days !== 'object' || days.from === undefined) return undefined;
  const { from, to } = days;
  return from < to ? periodOfDays({ from, to }) : undefined;
}

/** From the first day of the first stage to the last day of the last, if all of them are known. */
function periodOfStages(stages: readonly TextStage[], notes: Notes): PlanPeriod | undefined {
  const days = stages.map(({ when }) => daysOf(when, undefined));
  const known = days.flatMap((one) => (typeof one === 'object' ? [one] : []));
  const starts = known.flatMap(({ from }) => from ?? []).sort();
  const last = known
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const [first] = starts;
  if (known.length < days.length || !first || !last || first >= last) return undefined;
  const period = periodOfDays({ from: first, to: last });
  const said = sayPeriod(period);
  notes.doubt({
    ru: `Срок плана в документе прямо не назван, он взят от начала первого этапа до конца последнего, ${said}: проверьте period.`,
    en: `The document doesn't name the period of the plan, it is taken from the beginning of the first stage to the end of the last, ${said}: check period.`,
  });
  return period;
}

function warnOfStages(period: PlanPeriod, stages: readonly TextStage[], notes: Notes): void {
  const bounds = daysOfPeriod(period);
  if (!bounds) return;
  for (const { name, when } of stages) {
    const days = daysOf(when, bounds);
    if (typeof days !== 'object') continue;
    if ((days.from ?? days.to) >= bounds.from && days.to <= bounds.to) continue;
    const [stage, time] = [quoted(name), quoted(when)];
    const said = sayPeriod(period);
    notes.doubt({
      ru: `Этап ${stage.ru} (${time.ru}) выходит за срок плана ${said}: исправьте period или срок этапа.`,
      en: `The stage ${stage.en} (${time.en}) lies outside the period of the plan, ${said}: correct period or the time of the stage.`,
    });
  }
}

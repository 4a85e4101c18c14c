import type { Activity, Work } from '../../plan/model.ts';

const PUPILS = /обуча|учащ|учени|школьник|дет[ияе]|воспитан|выпускник|подрост|класс|\d/i;

const ADULTS =
  /педагог|учител|родител|преподавател|администрац|коллектив|работник|сотрудник|специалист|директор|методист|наставник|руководител|ШМО/i;

/** Meetings of teachers, which schools hold in the breaks on purpose. */
const MEETING = /педсовет|(?:педагогическ|методическ)\S* (?:совет|объединен)|совещани|ШМО|РМО/i;

/**
 * Whether work may need pupils: not if only adults are said to take part, nor if nobody is and it is a meeting
 * of teachers.
 */
export function needsPupils({ participants }: Activity, { title, form = '' }: Work): boolean {
  if (participants === undefined) return !MEETING.test(`${title} ${form}`);
  return PUPILS.test(participants) || !ADULTS.test(participants);
}

import type { Day } from '../core/day.ts';
import type { Plain } from '../documents/edit/field-change.ts';
import type { AskedTurn } from './choose-turn.ts';

/** What is to be written down of work that is done. */
export interface DoneOptions {
  day: Day;
  /** Whether somebody has said the day, so that another one that stands there is a contradiction. */
  isDayGiven: boolean;
  /** How the roadmap writes days. */
  writeDay(day: Day): string;
  /** Each a text, or the fields of a document. */
  evidence: readonly Plain[];
  turn: AskedTurn | undefined;
  /** Whether what was marked otherwise may be replaced. */
  force: boolean;
}

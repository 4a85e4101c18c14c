import { parseDay, russianDay } from '../../core/day.ts';
import type { EvidenceObject } from '../../schema/types.ts';

export type EvidenceItem = string | EvidenceObject;

/** «Справка о мотивации № 4 от 13.04.2023». */
const PAPER =
  /^([^№]{2,1900}?),? № ?([^\s,;№]{1,40}) от (\d{1,2}\.\d{1,2}\.\d{4})(?: ?г(?:ода)?\.?)?\.?$/;

/** What proves that work was done: title, number and date where all three are said, else the text as it stands. */
export function readEvidence(text: string): EvidenceItem {
  const [, title = '', number = '', written = ''] = PAPER.exec(text) ?? [];
  const day = written ? parseDay(written) : undefined;
  return day ? { title, number, date: russianDay(day) } : text;
}

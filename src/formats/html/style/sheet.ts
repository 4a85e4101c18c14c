import type { Language } from '../../../core/text.ts';
import { chartStyle } from './chart.ts';
import { colors } from './colors.ts';
import { filterStyle } from './filter.ts';
import { paperStyle } from './paper.ts';
import { printStyle } from './print.ts';
import { tableStyle } from './tables.ts';
import { textStyle } from './text.ts';

/** The style sheet of a page. */
export function styleSheet(language: Language): string {
  const parts = [colors, textStyle, tableStyle, chartStyle, filterStyle, paperStyle];
  return [...parts, printStyle(language)].join('');
}

import { russianDay } from '../core/day.ts';
import type { Language } from '../core/text.ts';
import type { Selection } from '../plan/select-items.ts';
import type { Block } from '../report/report.ts';
import { attentionBlocks } from './summary/attention-table.ts';
import { openingWords } from './summary/opening-words.ts';
import { schoolRows } from './summary/school-rows.ts';
import { sortRows } from './summary/sort-rows.ts';
import { rowData, totalsData } from './summary/summary-data.ts';
import { summaryTable } from './summary/summary-table.ts';
import { totalCounts } from './summary/total-counts.ts';
import type { View } from './view.ts';

export const summary: View = {
  id: 'summary',
  takesAll: true,
  build(plans, context) {
    const { language, layout, today, selection } = context;
    const rows = sortRows(schoolRows(plans, context), layout.sort);
    const totals = totalCounts(rows);
    const hasMunicipalities = rows.some(({ municipality }) => municipality !== undefined);
    const group = layout.group ?? (hasMunicipalities ? 'municipality' : 'none');
    const title = { ru: 'Сводка по школам', en: 'Summary of the schools' }[language];
    return {
      kind: 'summary',
      language,
      title: `${title} ${{ ru: 'на', en: 'on' }[language]} ${russianDay(today)}`,
      blocks: [
        { kind: 'heading', level: 1, text: title },
        {
          kind: 'paragraph',
          text: openingWords(totals, { today, isCutDown: isCutDown(selection) }, language),
        },
        ...(rows.length > 0
          ? [summaryTable(rows, totals, group === 'municipality', language), note(language)]
          : []),
        ...attentionBlocks(rows, language),
      ],
      data: { plans: rows.map(rowData), totals: totalsData(totals) },
    };
  },
};

/** Whether only some of the work is asked for, so that what is overdue may lie outside of it. */
function isCutDown(selection: Selection): boolean {
  return Object.values(selection).some((one) => one !== undefined);
}

/** What is counted: a monthly activity has many times. */
function note(language: Language): Block {
  const text = {
    ru: 'Выполненное, просроченное и близкое считается по срокам: у мероприятия их может быть несколько, а отменённые не считаются.',
    en: 'What is done, overdue or due soon is counted by its times: an activity may have several, and cancelled ones don’t count.',
  }[language];
  return { kind: 'paragraph', text, tone: 'quiet' };
}

import type { Language, Text } from '../../core/text.ts';
import type { Gantt } from '../../report/report.ts';
import { groupsOf } from '../../report/table.ts';
import { writeAttributes } from './escape.ts';
import { renderLegend } from './gantt-legend.ts';
import { renderGanttRow } from './gantt-row.ts';
import { renderGrid, renderRuler } from './gantt-ruler.ts';
import { fitsPage } from './group-height.ts';
import { groupHead } from './table.ts';

/**
 * A chart as a table: a label and a picture of the bars in each row, so that it breaks between rows over pages with
 * the ruler repeated, and the filter can hide rows.
 *
 * @param number tells the charts of a page apart.
 */
export function renderGantt(gantt: Gantt, number: number, language: Language): string {
  const grid = `grid-${number}`;
  const rows = groupsOf(gantt.rows).map(({ name, rows: own }) =>
    [
      name !== undefined &&
      fitsPage(
        own.map(({ label }) => ({ cells: [{ text: label }] })),
        MEASURE,
      )
        ? '<tbody class="whole">'
        : '<tbody>',
      name === undefined ? '' : groupHead(name, 2),
      ...own.map((row) => renderGanttRow(row, gantt, grid, language)),
      '</tbody>',
    ]
      .filter(Boolean)
      .join('\n'),
  );
  const attributes = { class: 'chart', 'data-filter': true };
  return [
    '<div class="figure"><div class="scroll">',
    renderGrid(gantt, grid, language),
    `<table${writeAttributes(attributes)}>`,
    '<colgroup><col width="30%"><col width="70%"></colgroup>',
    `<thead><tr><th scope="col">${LABEL[language]}</th>`,
    `<th scope="col">${renderRuler(gantt, language)}</th></tr></thead>`,
    ...rows,
    '</table></div>',
    renderLegend(gantt, language),
    '</div>',
  ].join('\n');
}

/** The column of the labels; a row is at least two lines high. */
const MEASURE = { widths: [40], print: 11 };

const LABEL: Text = { ru: 'Мероприятие', en: 'Activity' };

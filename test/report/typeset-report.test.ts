import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { typesetReport } from '../../src/report/typeset-report.ts';

/** A text that would be set otherwise, with something to know it by again. */
const typed = (name: string): string => `"${name}" №5`;
const set = (name: string): string => `«${name}» №\u00a05`;

/** A report with every kind of block, whose texts are made by `text`. */
const report = (text: (name: string) => string): Report => ({
  kind: 'x',
  title: text('title'),
  language: 'ru',
  caption: text('caption'),
  data: { text: typed('data') },
  events: [
    {
      key: [typed('key')],
      start: '2022-09-01',
      end: '2022-09-02',
      isDue: true,
      state: 'soon',
      title: text('event'),
      details: [text('detail')],
      place: text('place'),
      roles: [typed('role')],
    },
  ],
  blocks: [
    { kind: 'heading', level: 1, text: text('heading'), align: 'center' },
    { kind: 'paragraph', text: text('paragraph'), tone: 'quiet' },
    { kind: 'code', text: typed('code') },
    {
      kind: 'table',
      groupTitle: text('groups'),
      columns: [
        { title: text('column'), align: 'right' },
        { title: 'x', forSpreadsheet: true },
      ],
      rows: [
        {
          group: text('group'),
          isPart: true,
          facets: { codes: [typed('facet')] },
          cells: [
            { text: text('cell'), tone: 'strong' },
            { text: '5', value: { number: 5 } },
          ],
        },
      ],
    },
    {
      kind: 'matrix',
      groupTitle: text('groups'),
      heads: [text('head')],
      columnsTitle: text('columns'),
      columns: [{ label: text('label'), title: text('column') }],
      rows: [{ group: text('group'), heads: [text('row')], signs: new Map([[0, { sign: '-' }]]) }],
    },
    {
      kind: 'gantt',
      from: '2022-09-01',
      to: '2022-09-30',
      today: '2022-09-10',
      rows: [
        { label: text('label'), group: text('group'), facets: { roles: [typed('x')] }, bars: [] },
      ],
    },
    { kind: 'stamps', stamps: [{ title: text('stamp'), lines: [text('line')] }] },
    { kind: 'signatures', lines: [{ who: text('who'), name: text('name') }, { who: text('who') }] },
    { kind: 'page-break' },
  ],
});

describe('a report', () => {
  test('is set in all its texts, but not in code, data and what rows are found by', () => {
    expect(typesetReport(report(typed))).toEqual(report(set));
  });

  test('does not change when it is set again, or in English', () => {
    expect(typesetReport(report(set))).toEqual(report(set));
    const english = { ...report(typed), language: 'en' as const };
    expect(typesetReport(english)).toEqual(english);
  });
});

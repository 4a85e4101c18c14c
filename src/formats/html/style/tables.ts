import { leastWidths } from '../table-layout.ts';

const least = leastWidths.map((digits) => `  .least-${digits} { min-width: ${digits}ch; }`);

/** Tables on a screen: their head stays in sight where the page is wide enough, else they scroll on their own. */
export const tableStyle = `
table { border-collapse: separate; border-spacing: 0; width: 100%; table-layout: fixed; font-size: .9rem; line-height: 1.35; }
table.small { width: auto; max-width: 100%; table-layout: auto; }
.scroll { margin: .75rem 0 1.25rem; position: relative; }
th, td {
  padding: .35rem .5rem;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
  overflow-wrap: break-word;
}
th { font-weight: 600; }
span.whole { white-space: nowrap; }
tbody th[scope="row"] { font-weight: 400; }
thead th {
  background: var(--band);
  border-top: 1px solid var(--border);
  border-bottom: 2px solid var(--border);
  vertical-align: bottom;
}
.group th { background: var(--band); padding-top: .6rem; border-bottom-color: var(--border); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.small .number { min-width: 3.5rem; }
tr:has(+ .part) > * { border-bottom-style: dotted; }
.matrix td, .matrix th:has(abbr) { text-align: center; padding: .35rem .1rem; border-left: 1px solid var(--line); }
td.overdue::before, td.soon::before, td.running::before, td.done::before, td.done-late::before, td.cancelled::before {
  display: inline-block;
  margin-right: .35em;
  text-decoration: none;
}
td.overdue::before { content: "!"; content: "!" / ""; }
td.soon::before { content: "\\25b2"; content: "\\25b2" / ""; font-size: .8em; }
td.running::before { content: "\\25ba"; content: "\\25ba" / ""; font-size: .8em; }
td.done::before { content: "\\2713"; content: "\\2713" / ""; }
td.done-late::before { content: "\\2713"; content: "\\2713" / ""; }
td.cancelled::before { content: "\\00d7"; content: "\\00d7" / ""; }
.matrix td::before { display: none !important; }
@media screen {
${least.map((rule) => rule.replace('.least', '.wide .least')).join('\n')}
  .wide { overflow-x: auto; }
}
@media screen and (min-width: 80rem) {
  thead th { position: sticky; top: 0; z-index: 1; }
}
@media screen and (max-width: 79.99rem) {
${least.join('\n')}
  .scroll { overflow-x: auto; }
}
`;

/** Charts: the states differ by hatch, outline and sign, and by colour only besides. */
export const chartStyle = `
@media screen { .chart { min-width: 46rem; } }
.figure { margin: .75rem 0 1.5rem; }
.figure .scroll { margin: 0; }
.chart thead th:last-child, .chart td { border-left: 1px solid var(--border); }
.chart td { position: relative; height: 2rem; }
.chart tbody th { font-weight: 400; font-size: .95em; }
.chart .group th { font-weight: 600; }
.chart svg { display: block; }
.ruler { fill: var(--ink); font-size: 12px; font-weight: 400; }
.chart thead th:last-child { padding: 0 10px; }
.track { position: absolute; top: 0; left: 10px; width: calc(100% - 20px); height: 100%; overflow: visible; }
.grid, .grid-major, .now { fill: none; vector-effect: non-scaling-stroke; }
.grid { stroke: var(--line); }
.grid-major { stroke: var(--border); }
.now { stroke: var(--ink); stroke-width: 2px; stroke-dasharray: 4 3; }
.now-word { font-weight: 600; }
.bar { stroke-width: 1.5px; }
.bar rect { fill: var(--paper); }
.bar line { stroke-width: 14px; }
.bar.upcoming, .bar.undated { stroke: var(--upcoming); }
.bar.running { stroke: var(--running); }
.bar.soon { stroke: var(--soon); }
.bar.overdue { stroke: var(--overdue); }
.bar.done, .bar.done-late { stroke: var(--done); }
.bar.cancelled { stroke: var(--cancelled); stroke-dasharray: 3 2; }
.bar.light { stroke: var(--border); stroke-width: 1px; }
.bar.done rect, .bar.done-late rect { fill: var(--done); }
.bar.light rect { fill: var(--band); }
.bar .fine { stroke-dasharray: 1.5 2.5; }
.bar .coarse { stroke-dasharray: 3.5 3.5; }
.bar .upper, .bar .lower { stroke-width: 7px; stroke-dasharray: 4 4; }
.bar .lower { stroke-dashoffset: 4; }
.bar .slit { stroke: var(--paper); stroke-width: 3px; }
.bar .strike { stroke-width: 1.5px; stroke-dasharray: none; }
.wash { fill: var(--paper); }
#due-running .filled { fill: var(--running); }
#due-soon .filled { fill: var(--soon); }
#due-overdue .filled { fill: var(--overdue); }
#due-done .filled { fill: var(--done); }
.cut { fill: none; stroke: var(--paper); stroke-width: 1.8px; }
.stroke { fill: none; stroke-dasharray: none; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .5rem 0 0; padding: 0; font-size: .85rem; }
.legend li { display: flex; align-items: center; gap: .4rem; }
.legend svg { flex: none; overflow: visible; }
`;

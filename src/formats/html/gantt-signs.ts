const DIAMOND = 'd="M0-8 8 0 0 8-8 0z"';
const TICK = 'd="M-3 .2-1 2.4 3.2-2"';

/**
 * The diamonds for due dates, once a page: each state has a sign of its own, for black-and-white printers. Colours
 * come from the style sheet.
 */
export const ganttSigns = `<svg class="defs" aria-hidden="true" width="0" height="0"><defs>
<g id="due-upcoming"><path class="wash" ${DIAMOND}/></g>
<g id="due-undated"><path class="wash" ${DIAMOND}/></g>
<g id="due-running"><path class="wash" ${DIAMOND}/><circle class="filled" r="2"/></g>
<g id="due-soon"><path class="wash" ${DIAMOND}/><path class="filled" d="M0-8V8L-8 0z"/></g>
<g id="due-overdue"><path class="filled" ${DIAMOND}/><path class="cut" d="M0-4.5V1M0 3v1.6"/></g>
<g id="due-done"><path class="filled" ${DIAMOND}/><path class="cut" ${TICK}/></g>
<g id="due-done-late"><path class="wash" ${DIAMOND}/><path class="stroke" ${TICK}/></g>
<g id="due-cancelled"><path class="wash" ${DIAMOND}/><path class="stroke" d="M-2.5-2.5l5 5m0-5-5 5"/></g>
</defs></svg>`;

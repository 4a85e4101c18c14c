/** Headings, paragraphs, stamps, signatures; what the tones of a text look like. */
export const textStyle = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 100%/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 88rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.6rem; margin: 2.5rem 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; font-weight: 600; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: .5rem 0; max-width: 75rem; }
.title { color: var(--quiet); font-size: 1.05rem; margin: 0; }
.title + .caption { margin-top: .5rem; }
.sheet:first-of-type > :first-child { margin-top: .75rem; }
@media screen {
  .sheet:not([hidden]) ~ .sheet { margin-top: 2.5rem; border-top: 1px solid var(--border); }
}
.centred { text-align: center; margin-left: auto; margin-right: auto; }
.caption { border-left: .25rem solid var(--accent); padding: .25rem 0 .25rem .75rem; }
.kind { color: var(--quiet); font-weight: 400; }
abbr { text-decoration: none; }
pre {
  margin: .75rem 0;
  padding: .75rem 1rem;
  background: var(--band);
  border: 1px solid var(--line);
  font: .85rem/1.5 ui-monospace, Consolas, "Liberation Mono", monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.stamps, .signatures { overflow-wrap: anywhere; }
.stamps { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem 2rem; margin: 0 0 1.5rem; }
.stamp { margin: 0; min-width: 13rem; max-width: 22rem; }
.stamp:last-child { margin-left: auto; }
.signatures { list-style: none; margin: 1.5rem 0 0; padding: 0; }
.signatures li { display: grid; grid-template-columns: minmax(8rem, 20rem) 10rem minmax(8rem, 16rem); gap: 1rem; }
.signatures li { align-items: end; margin: 1rem 0 1.4rem; }
.rule { position: relative; border-bottom: 1px solid var(--ink); min-height: 1.4em; }
.rule small { position: absolute; top: 100%; left: 0; right: 0; text-align: center; font-size: .7rem; color: var(--quiet); }
.strong { font-weight: 700; }
.quiet { color: var(--quiet); }
.overdue { color: var(--overdue); font-weight: 700; }
.soon { color: var(--soon); font-weight: 600; }
.running { color: var(--running); }
.done, .done-late { color: var(--done); }
.done-late { font-style: italic; }
.undated { color: var(--undated); font-style: italic; }
.cancelled { color: var(--cancelled); }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.defs { position: absolute; width: 0; height: 0; }
@media (max-width: 36rem) {
  h1 { font-size: 1.35rem; }
  .stamps { flex-direction: column; }
  .stamp, .stamp:last-child { margin-left: 0; max-width: none; }
  .signatures li { grid-template-columns: 1fr; gap: .25rem; }
}
`;

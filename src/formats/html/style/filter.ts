/** The bar to look for rows with. */
export const filterStyle = `
.filter {
  display: flex;
  flex-wrap: wrap;
  gap: .5rem 1rem;
  align-items: end;
  margin: 1rem 0;
  padding: .75rem 1rem;
  background: var(--band);
  border: 1px solid var(--line);
  border-radius: .375rem;
}
.filter label { display: grid; gap: .15rem; font-size: .85rem; color: var(--quiet); flex: 1 1 9rem; min-width: 0; max-width: 22rem; }
.filter select, .filter input, .filter button {
  font: inherit;
  font-size: 1rem;
  min-height: 2.4rem;
  padding: .25rem .5rem;
  width: 100%;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--border);
  border-radius: .25rem;
}
.filter button { width: auto; padding: .25rem 1rem; cursor: pointer; }
.filter button:disabled { color: var(--quiet); cursor: default; }
.filter output { flex: 1 1 100%; font-size: .95rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

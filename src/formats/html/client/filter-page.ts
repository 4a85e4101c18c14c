import type { Language } from '../../../core/text.ts';
import { chooseRows } from './choose-rows.ts';
import { filterWords } from './filter-words.ts';
import { makeBar } from './make-bar.ts';
import { readRows } from './read-rows.ts';

/**
 * The script that lets readers of a page choose rows by role, state, code and words. It makes its own bar, so that
 * a page without scripts has none; what is chosen stands in the address behind `#`.
 */
export function filterPage(language: Language): string {
  // No text may end the script element.
  const words = JSON.stringify(filterWords(language)).replaceAll('<', '\\u003c');
  const parts = [START, readRows, makeBar, chooseRows, ADDRESS].join('');
  return `'use strict';\n(() => {\nconst words = ${words};\n${parts}})();\n`;
}

const START = `
const KINDS = ['role', 'state', 'code'];
const main = document.querySelector('main');
const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
const plural = new Intl.PluralRules(document.documentElement.lang);
const plain = (text) => text.toLowerCase().replace(/ё/g, 'е').replace(/\\s+/g, ' ').trim();
const sheets = [...main.querySelectorAll('.sheet')].map(readSheet);
const rows = sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.rows));
const counted = readCounted();
const roles = new Set(rows.flatMap((row) => row.role).map(plain));
for (const sheet of sheets) sheet.role = ownerOf(sheet, roles);
const fields = {};
const { form, status, reset } = makeBar();
const caption = document.createElement('p');
caption.className = 'caption';
caption.hidden = true;
form.after(caption);
`;

const ADDRESS = `
function readAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const kind in fields) {
    const value = asked.get(kind) || '';
    if (fields[kind].value !== value) fields[kind].value = value;
    // A page that was made anew may know the value no more.
    if (fields[kind].selectedIndex === -1) fields[kind].value = '';
  }
}

function writeAddress() {
  const chosen = Object.keys(fields).filter((kind) => fields[kind].value);
  const hash = new URLSearchParams(chosen.map((kind) => [kind, fields[kind].value])).toString();
  history.replaceState(null, '', location.pathname + location.search + (hash && '#' + hash));
}

function update() {
  apply();
  writeAddress();
}

let waiting = 0;
form.addEventListener('input', ({ target }) => {
  clearTimeout(waiting);
  // Whoever types is not disturbed at each letter.
  waiting = setTimeout(update, target === fields.text ? 200 : 0);
});
form.addEventListener('submit', (event) => event.preventDefault());
reset.addEventListener('click', () => {
  clearTimeout(waiting);
  for (const kind in fields) fields[kind].value = '';
  update();
  // The button can't be pressed any more and loses the focus.
  fields.text.focus();
});
addEventListener('hashchange', () => {
  readAddress();
  apply();
});
readAddress();
apply();
`;

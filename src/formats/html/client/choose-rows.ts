/** A part of the page's script: hides the rows that are not chosen, and what they leave empty. */
export const chooseRows = `
/** Shows the rows that fit the fields, and says how many they are. */
function apply() {
  const chosen = KINDS.filter((kind) => fields[kind] && fields[kind].value);
  const wanted = plain(fields.text.value).split(' ').filter(Boolean);
  const isActive = chosen.length > 0 || wanted.length > 0;
  for (const row of rows) {
    row.isShown =
      chosen.every((kind) => row[kind].includes(fields[kind].value)) &&
      wanted.every((word) => row.words.includes(word));
    // A part says little without the row that it is a part of.
    if (row.isShown && row.owner) row.owner.isShown = true;
  }
  for (const row of rows) row.node.hidden = !row.isShown;
  for (const sheet of sheets) foldSheet(sheet);
  const shown = rows.filter((row) => row.isShown).length;
  const count = countRows(shown, isActive);
  status.value = shown === 0 && isActive ? words.none : count;
  caption.hidden = !isActive;
  caption.textContent = isActive ? words.only + ': ' + describe(chosen) + '. ' + count + '.' : '';
  reset.disabled = !isActive;
}

/** Hides what has become empty: groups, tables, headings with what stands between them and their tables. */
function foldSheet({ node, blocks, tables }) {
  for (const table of tables) {
    for (const group of table.groups) group.node.hidden = group.rows.every((row) => !row.isShown);
    table.isEmpty = table.rows.every((row) => !row.isShown);
  }
  for (const block of blocks) block.node.hidden = Boolean(block.table && block.table.isEmpty);
  blocks.forEach((block, index) => {
    if (block.level) foldHeading(blocks, index);
  });
  const isEmpty = tables.length > 0 && tables.every((table) => table.isEmpty);
  node.hidden = isEmpty && sheets.length > 1;
}

function foldHeading(blocks, index) {
  let last = 0;
  for (let at = index + 1; at < blocks.length; at += 1) {
    const { level, table, isPlainTable } = blocks[at];
    if (level && level <= blocks[index].level) break;
    if (isPlainTable || (table && !table.isEmpty)) return;
    if (table) last = at;
  }
  for (let at = index; last > 0 && at <= last; at += 1) blocks[at].node.hidden = true;
}

function countRows(shown, isActive) {
  const number = isActive ? shown : rows.length;
  const forms = isActive ? words.shown : words.all;
  const form = forms[plural.select(number)] || forms.other;
  return form.replace('#', number).replace('@', rows.length);
}

function describe(chosen) {
  const parts = chosen.map((kind) => words[kind].toLowerCase() + ' — ' + nameOf(kind, fields[kind].value));
  const text = fields.text.value.trim();
  if (text) parts.push(words.text.toLowerCase() + ' — ' + words.quotes.join(text));
  return parts.join('; ');
}
`;

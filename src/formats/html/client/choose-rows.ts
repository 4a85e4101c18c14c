/** A part of the page's script: hides the rows that are not chosen, and what they leave empty. */
export const chooseRows = `
/** Shows the rows that fit the fields, and says how many they are. */
function apply() {
  const chosen = KINDS.filter((kind) => fields[kind] && fields[kind].value);
  const wanted = plain(fields.text.value).split(' ').filter(Boolean);
  const isActive = chosen.length > 0 || wanted.length > 0;
  for (const row of rows) {
    row.isShown =
      chosen.every((kind) => fits(row, kind, fields[kind].value)) &&
      wanted.every((word) => row.words.includes(word));
    // A part says little without the row that it is a part of.
    if (row.isShown && row.owner) row.owner.isShown = true;
  }
  for (const row of rows) row.node.hidden = !row.isShown;
  for (const sheet of sheets) foldSheet(sheet);
  const count = countRows(isActive);
  const isNone = rows.every((row) => !row.isShown);
  status.value = isNone && isActive ? words.none : count;
  caption.hidden = !isActive;
  caption.textContent = isActive ? words.only + ': ' + describe(chosen) + '. ' + count + '.' : '';
  reset.disabled = !isActive;
}

/** The sheet that somebody signs is theirs as a whole: it shows all of its rows for them, and none for others. */
function fits(row, kind, value) {
  const { role } = row.sheet;
  return kind === 'role' && role ? role === plain(value) : row[kind].includes(value);
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
  // Nobody must sign a list that lacks something.
  if (tables.some((table) => table.rows.some((row) => !row.isShown))) hideSignatures(blocks);
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

/** Hides where people sign, with the words above that say what for. */
function hideSignatures(blocks) {
  blocks.forEach((block, index) => {
    if (!block.isSigned) return;
    block.node.hidden = true;
    let at = index - 1;
    if (at >= 0 && blocks[at].node.matches('p')) blocks[at--].node.hidden = true;
    if (at >= 0 && blocks[at].level === 3) blocks[at].node.hidden = true;
  });
}

function countRows(isActive) {
  const number = counted.filter((row) => row.isShown).length;
  const forms = isActive ? words.shown : words.all;
  const form = forms[plural.select(number)] || forms.other;
  return form.replace('#', number).replace('@', counted.length);
}

function describe(chosen) {
  const parts = chosen.map((kind) => words[kind].toLowerCase() + ' — ' + nameOf(kind, fields[kind].value));
  const text = fields.text.value.trim();
  if (text) parts.push(words.text.toLowerCase() + ' — ' + words.quotes.join(text));
  return parts.join('; ');
}
`;

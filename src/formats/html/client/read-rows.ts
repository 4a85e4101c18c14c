/** A part of the page's script: finds the rows, with the tables and headings that they stand under. */
export const readRows = `
/** The blocks of a sheet with their levels, and its tables with the headings that they stand under. */
function readSheet(node) {
  const path = [];
  const tables = [];
  const blocks = [...node.children].map((block) => {
    const level = /^H[1-3]$/.test(block.tagName) ? Number(block.tagName[1]) : 0;
    if (level) path.splice(level - 1, 3, block.textContent);
    const found = level ? null : block.querySelector('table');
    const table = found && found.matches('[data-filter]') ? readTable(found, block, path.join(' ')) : null;
    if (table) tables.push(table);
    return { node: block, level, table, isPlainTable: Boolean(found && !table), isSigned: block.matches('.signatures') };
  });
  const sheet = { node, blocks, tables };
  for (const table of tables) for (const row of table.rows) row.sheet = sheet;
  return sheet;
}

function readTable(node, block, path) {
  const groups = [...node.tBodies].map((body) => {
    const head = body.querySelector('.group');
    const above = path + ' ' + (head ? head.textContent : '');
    const own = [...body.rows].filter((row) => row !== head).map((row) => readRow(row, above));
    let owner = null;
    for (const row of own) {
      if (row.node.className !== 'part') owner = row;
      else row.owner = owner;
    }
    return { node: body, rows: own };
  });
  return { block, groups, rows: groups.flatMap((group) => group.rows) };
}

/** Whose sheet it is: the role that heads a sheet with a line to sign; empty if it is nobody's. */
function ownerOf({ blocks }, roles) {
  const head = blocks.find((block) => block.level);
  const name = head && blocks.some((block) => block.isSigned) ? plain(head.node.textContent) : '';
  return roles.has(name) ? name : '';
}

/** The rows that are counted: no totals, and no heads of steps where the steps themselves have states. */
function readCounted() {
  const own = rows.filter((row) => !('total' in row.node.dataset));
  const haveStates = own.filter((row) => row.state.length > 0);
  return haveStates.length > 0 ? haveStates : own;
}

function readRow(node, above) {
  const values = (kind) => (node.dataset[kind] ? node.dataset[kind].split('\\n') : []);
  const row = { node, role: values('role'), state: values('state'), code: values('code') };
  // Only those who look for words need the texts.
  Object.defineProperty(row, 'words', {
    configurable: true,
    get() {
      const text = plain([above, node.textContent, node.cells[0].title].join(' '));
      Object.defineProperty(row, 'words', { value: text });
      return text;
    },
  });
  return row;
}
`;

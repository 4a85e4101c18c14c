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
    return { node: block, level, table, isPlainTable: Boolean(found && !table) };
  });
  return { node, blocks, tables };
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

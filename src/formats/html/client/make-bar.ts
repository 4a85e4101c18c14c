/** A part of the page's script: makes the fields to choose rows with, filled with what the rows have. */
export const makeBar = `
function makeBar() {
  const form = document.createElement('form');
  form.className = 'filter';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', words.bar);
  for (const kind of KINDS) {
    const values = [...new Set(rows.flatMap((row) => row[kind]))];
    if (values.length === 0) continue;
    const order = Object.keys(words.states);
    values.sort(kind === 'state' ? (a, b) => order.indexOf(a) - order.indexOf(b) : compare);
    const select = document.createElement('select');
    select.add(new Option(words.any, ''));
    for (const value of values) select.add(new Option(nameOf(kind, value), value));
    addField(form, kind, select);
  }
  const input = document.createElement('input');
  input.type = 'search';
  addField(form, 'text', input);
  const reset = document.createElement('button');
  reset.type = 'button';
  reset.textContent = words.reset;
  const status = document.createElement('output');
  form.append(reset, status);
  main.querySelector('.sheet').before(form);
  return { form, status, reset };
}

function addField(form, kind, field) {
  const label = document.createElement('label');
  label.append(words[kind], field);
  field.name = kind;
  form.append(label);
  fields[kind] = field;
}

function nameOf(kind, value) {
  return kind === 'state' ? words.states[value] || value : value;
}
`;

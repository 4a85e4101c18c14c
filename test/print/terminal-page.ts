/** A page that looks like a terminal in which a command has been run, its colours with it. */
export function terminalPage(call: string, output: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #14161b; color: #d7dae0; }
pre { margin: 0; padding: 16px 20px; font: 14px/1.35 "DejaVu Sans Mono", monospace; }
</style><pre>$ ${escapeText(call)}\n${paint(output.trimEnd())}</pre>`;
}

/** SGR sequences (ECMA-48) as spans; karta sets and ends each colour by itself. */
function paint(text: string): string {
  return escapeText(text).replace(SGR, (_, code: string) => {
    const style = STYLES[code];
    return style ? `<span style="${style}">` : '</span>';
  });
}

const ESC = '\u001b';
const SGR = new RegExp(`${ESC}\\[(\\d+)m`, 'g');

const STYLES: Readonly<Record<string, string>> = {
  1: 'font-weight: bold',
  2: 'color: #8b93a1',
  31: 'color: #ff7b72',
  32: 'color: #7ee787',
  33: 'color: #e3b341',
  34: 'color: #79c0ff',
  35: 'color: #d2a8ff',
};

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

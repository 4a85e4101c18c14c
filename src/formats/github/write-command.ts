import { visible } from '../visible.ts';
import { visibleLine } from '../visible-line.ts';

/**
 * A workflow command, as a line of a GitHub Actions log
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): its properties, then its text.
 * Properties without a value are left out, because the runner does not read them.
 */
export function writeCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(visibleLine(String(value)))}`);
  const head = [name, pairs.join(',')].filter(Boolean).join(' ');
  return `::${head}::${escapeData(visible(text.replace(/\r\n?/g, '\n')))}\n`;
}

/** As the runner reads it: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

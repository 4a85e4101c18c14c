/** A workflow command as GitHub's runner takes it from a log. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  text: string;
}

const COMMANDS = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'set-output',
  'add-mask',
  'group',
]);

/**
 * The commands in a log, read the way the runner does (actions/runner, ActionCommand.cs and ActionCommandManager.cs): a
 * line that begins with `::`, or holds `##[`, and names a command; after `stop-commands` nothing until its token.
 */
export function readWorkflowCommands(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const known = new Set([...COMMANDS, 'stop-commands', ...(token === undefined ? [] : [token])]);
    const command = readColons(line, known) ?? readHashes(line, known);
    if (!command) continue;
    if (token === undefined && command.name === 'stop-commands') token = command.text;
    else if (token === undefined) commands.push(command);
    else if (command.name === token) token = undefined;
  }
  if (token !== undefined) throw new Error('the log ends while commands are stopped');
  return commands;
}

function readColons(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.trimStart();
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const data: [string, string][] = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ];
  const property: [string, string][] = [
    ...data.slice(0, 2),
    ['%3A', ':'],
    ['%2C', ','],
    ...data.slice(2),
  ];
  return read(message.slice(2, end), message.slice(end + 2), known, ',', property, data);
}

function readHashes(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const signs: [string, string][] = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ];
  return read(line.slice(start + 3, end), line.slice(end + 1), known, ';', signs, signs);
}

function read(
  head: string,
  data: string,
  known: ReadonlySet<string>,
  separator: string,
  property: readonly [string, string][],
  text: readonly [string, string][],
): WorkflowCommand | undefined {
  const [name = ''] = head.split(' ', 1);
  if (!known.has(name)) return undefined;
  const pairs = head
    .slice(name.length + 1)
    .trim()
    .split(separator)
    .map((pair) => /^=*([^=]+)=+([\s\S]+)$/.exec(pair))
    .map((match) => [match?.[1] ?? '', decode(match?.[2] ?? '', property)] as const)
    .filter(([key]) => key !== '');
  return { name, properties: Object.fromEntries(pairs), text: decode(data, text) };
}

/** One sign after the other, as the runner does. */
function decode(text: string, signs: readonly [string, string][]): string {
  return signs.reduce((done, [escaped, sign]) => done.replaceAll(escaped, sign), text);
}

import { UsageError } from '../core/errors.ts';
import type { Format, FormatEntry, FormatRegistry, InLogs } from '../formats/format.ts';
import type { Host } from './host.ts';
import { type Choice, chooseFiles, onlyBare } from './outputs/choose-files.ts';
import { AUTO, readNamedFormat, refuseUnknown } from './outputs/named-format.ts';
import { keyOf, refuseTargets } from './outputs/refuse-targets.ts';
import type { Session } from './session.ts';

/** Where a result goes, and how it is written. */
export interface Output<In> {
  format: Format<In>;
  /** Undefined for stdout. */
  file: string | undefined;
  /** Nobody has named the file: people are told of it, and what was asked for goes on if it can't be written. */
  isUnasked?: boolean;
  /** What keeps it from commanding the job in whose log it comes; a fence unless told. */
  inLogs?: InLogs;
}

/** At least one. */
type Outputs<In> = [Output<In>, ...Output<In>[]];

interface OutputOptions {
  format?: readonly string[];
  output?: readonly string[];
}

/**
 * What is to be written, and where to:
 *
 * - `--format NAME=FILE`, as often as wanted: that format to that file.
 * - `--output FILE`, as often as wanted: to that file, in the format that the one `--format NAME` names, else the one that
 *   the file's ending says.
 * - `--format NAME` without any `--output`: that format to stdout. Two without a file are one too many.
 * - `--format auto`, if the command has it: what `auto` makes of the place, to stdout; beside `--output` it stands for
 *   the file's ending.
 * - None of all: `auto`, or the first format of the registry, to stdout.
 *
 * Files that are named mean that nothing goes to stdout unless a format without a file asks for it:
 * `--format pretty --format sarif=karta.sarif` shows and writes, `--format sarif=karta.sarif` only writes. Throws
 * UsageError for unknown names, endings that say nothing or another format, files that no result may go to (see
 * `refuseTargets`), and for bytes on a screen.
 */
export async function chooseOutputs<In>(
  registry: FormatRegistry<In>,
  { format = [], output = [] }: OutputOptions,
  { host }: Session,
  auto?: (host: Host) => Promise<Outputs<In>>,
): Promise<Outputs<In>> {
  const asked = format.map(readNamedFormat);
  const names = [...(auto ? [AUTO] : []), ...Object.keys(registry)];
  for (const { name } of asked) await refuseUnknown(name, names);
  const bare = onlyBare(asked, registry);
  const choices = chooseFiles(asked, output, bare === AUTO ? undefined : bare, registry);
  refuseTargets(
    choices.map(({ file }) => file),
    host,
  );
  const files = await loadAll(choices, registry);
  const [first, ...rest] = files;
  if (first && (bare === undefined || output.length > 0)) return [first, ...rest];
  if (auto && (bare ?? AUTO) === AUTO) return join(await auto(host), files, host);
  const name = bare ?? Object.keys(registry)[0] ?? '';
  const entry = registry[name];
  if (!entry) throw new Error('a registry without formats');
  if (entry.isBinary && host.isTerminal) throw notForScreens(name, entry);
  const { inLogs = 'fenced' } = entry;
  return [{ file: undefined, format: await entry.load(), inLogs }, ...files];
}

function loadAll<In>(
  choices: readonly Choice[],
  registry: FormatRegistry<In>,
): Promise<Output<In>[]> {
  return Promise.all(
    choices.map(async ({ name, file }) => {
      const format = await registry[name]?.load();
      if (!format) throw new Error(`no format ${name}`);
      return { format, file };
    }),
  );
}

/** What the place suggests, but for files that are written anyway. */
function join<In>(suggested: Outputs<In>, files: readonly Output<In>[], host: Host): Outputs<In> {
  if (files.length === 0) return suggested;
  const taken = new Set(files.map(({ file = '' }) => keyOf(file, host)));
  const [first, ...rest] = suggested;
  const free = rest.filter(({ file = '' }) => !taken.has(keyOf(file, host)));
  return [first, ...free, ...files];
}

function notForScreens(
  name: string,
  { extensions }: Pick<FormatEntry<never>, 'extensions'>,
): UsageError {
  const example = `--output plan.${extensions[0]}`;
  return new UsageError({
    ru: `Файл ${name} на экране не прочесть; запишите его: ${example}`,
    en: `A ${name} file can’t be read on a screen; write it to a file: ${example}`,
  });
}

// The programs that karta is measured against. They check schemas only, and are no part of karta: they are fetched for
// the benchmark, run, and thrown away. `@sourcemeta/jsonschema` is under the AGPL: it is only run, as it comes.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { readOutput } from './measure.js';

const PACKAGES = ['ajv-cli@5.0.0', '@sourcemeta/jsonschema@16.11.0'];

const KINDS = ['audit', 'roadmap'];

/** Installs the rivals into a folder; says what went wrong, if something did. */
export async function installRivals(folder) {
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', ...PACKAGES];
  try {
    await promisify(execFile)('npm', args, { shell: process.platform === 'win32' });
    return undefined;
  } catch (error) {
    return error.stderr?.trim().split('\n').at(-1) ?? error.message;
  }
}

/**
 * The rivals' commands over the same files: `files` by kind, named from the corpus. Two runs each, one a schema. By
 * themselves they would end at the first bad file, so jsonschema is told to go on.
 */
export function rivalCases({ folder, schemas, files }) {
  const modules = join(folder, 'node_modules');
  const npm = [process.execPath, join(modules, '@sourcemeta/jsonschema/npm/cli.js')];
  const binary = [join(modules, '@sourcemeta/jsonschema/build/github-releases', binaryName())];
  const ajv = [process.execPath, join(modules, 'ajv-cli/dist/index.js')];
  const schema = (kind) => join(schemas, `${kind}.schema.json`);
  const jsonschema = (program, ...mode) =>
    KINDS.map((kind) => [
      ...program,
      'validate',
      ...mode,
      '--continue',
      schema(kind),
      ...files[kind],
    ]);
  const ajvRun = (kind) => [
    ...ajv,
    'validate',
    '--spec=draft7',
    '--strict=false',
    ...['-s', schema(kind)],
    ...['-d', `./*/*/${kind}.yaml`],
  ];
  return {
    ajv: { name: 'ajv-cli, schemas only', commands: KINDS.map(ajvRun) },
    npm: { name: 'jsonschema, schemas only', commands: jsonschema(npm) },
    npmFast: { name: 'jsonschema --fast, schemas only', commands: jsonschema(npm, '--fast') },
    ...(existsSync(binary[0]) && {
      binaryFast: {
        name: 'jsonschema --fast, without its npm launcher',
        commands: jsonschema(binary, '--fast'),
      },
    }),
  };
}

/** As the package names its programs. */
function binaryName() {
  const system = platform() === 'win32' ? 'windows' : platform();
  const processor = arch() === 'x64' ? 'x86_64' : arch();
  return `jsonschema-${system}-${processor}${system === 'windows' ? '.exe' : ''}`;
}

/**
 * How many files each rival finds invalid, and of how many: a program that skips files, or does not read YAML, would be
 * fast for nothing.
 */
export async function countInvalid({ ajv, npm }, cwd) {
  const counts = { ajv: [0, 0], jsonschema: [0, 0] };
  for (const command of ajv.commands) {
    const { out, err } = await readOutput(command, cwd);
    const lines = `${out}\n${err}`.split('\n');
    const bad = lines.filter((line) => line.endsWith('.yaml invalid')).length;
    const good = lines.filter((line) => line.endsWith('.yaml valid')).length;
    counts.ajv = [counts.ajv[0] + bad, counts.ajv[1] + bad + good];
  }
  for (const command of npm.commands) {
    const { out, err } = await readOutput(command, cwd);
    const said = /(\d+) validated, \d+ passed, (\d+) failed/.exec(out + err);
    const [, all = 0, bad = 0] = said ?? [];
    counts.jsonschema = [counts.jsonschema[0] + Number(bad), counts.jsonschema[1] + Number(all)];
  }
  return counts;
}

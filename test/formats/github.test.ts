import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.ts';
import { fenceCommands } from '../../src/formats/github/fence-commands.ts';
import { githubLog } from '../../src/formats/github/github-log.ts';
import { github } from '../../src/formats/github.ts';
import { sayPlace } from '../../src/formats/say-place.ts';
import { visible } from '../../src/formats/visible.ts';
import { visibleLine } from '../../src/formats/visible-line.ts';
import { runKarta } from '../run-karta.ts';
import { ciContext, hostileFindings, makeFinding, reportOf } from './check-reports.ts';
import { hostileText } from './hostile-text.ts';
import { readWorkflowCommands, type WorkflowCommand } from './read-workflow-commands.ts';

const render = (findings: readonly Diagnostic[], context = ciContext): string =>
  github.render(reportOf(findings), context) as string;

const read = (findings: readonly Diagnostic[]): WorkflowCommand[] =>
  readWorkflowCommands(render(findings));

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

const many = (severity: Severity, number: number): Diagnostic[] =>
  Array.from({ length: number }, (_, index) =>
    makeFinding({ severity, message: `${severity} ${index}.` }),
  );

/** A finding as the runner must understand it. */
function expected(finding: Diagnostic): WorkflowCommand {
  const { file, range, rule, severity, message, hint } = finding;
  const { start, end } = range;
  const columns = { col: String(start.column), endColumn: String(end.column) };
  const said = [message, ...(hint === undefined ? [] : [hint]), sayPlace(finding)].join('\n');
  return {
    name: COMMANDS[severity],
    properties: {
      ...{ file: visibleLine(file), line: String(start.line), endLine: String(end.line) },
      ...(start.line === end.line ? columns : {}),
      title: `karta (${rule})`,
    },
    text: visible(said.replace(/\r\n?/g, '\n')),
  };
}

const worstFirst = (findings: readonly Diagnostic[]): Diagnostic[] =>
  (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((one) => one.severity === severity),
  );

describe('github', () => {
  test('escapes what would end a command or a property', () => {
    const finding = makeFinding({ file: 'a:b,c%.yaml', message: '100 %,\r\na: b::' });
    expect(render([finding])).toBe(
      '::error file=a%3Ab%2Cc%25.yaml,line=2,col=10,endLine=2,endColumn=15,title=karta (unknown-code)::100 %25,%0Aa: b::%0Aa:b,c%25.yaml:2:10\n',
    );
  });

  test('tells of columns on one line only: the runner refuses others', () => {
    const range = { start: { line: 2, column: 10 }, end: { line: 4, column: 3 } };
    const [command] = read([makeFinding({ range })]);
    expect(command?.properties).toMatchObject({ line: '2', endLine: '4' });
    expect(command?.properties).not.toHaveProperty('col');
    expect(command?.properties).not.toHaveProperty('endColumn');
  });

  test('names files from the repository’s root', () => {
    const text = render([makeFinding()], { ...ciContext, base: 'plans/north/' });
    expect(readWorkflowCommands(text)[0]?.properties.file).toBe('plans/north/roadmap.yaml');
  });

  test('says how many are not shown, where GitHub still shows it', () => {
    expect(read([...many('error', 10), ...many('warning', 10), ...many('info', 10)])).toHaveLength(
      30,
    );
    const all = [...many('info', 10), ...many('warning', 3), ...many('error', 12)];
    const commands = read(all);
    const names = commands.map(({ name }) => name);
    expect(names).toEqual([
      ...[...Array(12).fill('error'), ...Array(3).fill('warning')],
      ...Array(11).fill('notice'),
    ]);
    const [note] = commands.filter(({ name }) => name === 'notice');
    expect(note?.properties).toEqual({ title: 'karta' });
    // Two errors, and the remark whose place the notice takes.
    expect(note?.text).toContain('ещё 3 — в журнале');
  });

  test('tells of an example what json does', async () => {
    const args = ['validate', 'examples/school-12-as-received', '--today', '2023-04-01'];
    const { findings } = JSON.parse((await runKarta([...args, '--format', 'json'])).out);
    const commands = readWorkflowCommands((await runKarta([...args, '--format', 'github'])).out);
    const told = commands.filter(({ properties }) => properties.file !== undefined);
    expect(told).toEqual(worstFirst(findings).map(expected));
    expect(commands).toHaveLength(told.length + 1);
  });

  test('says nothing where nothing is wrong', () => expect(render([])).toBe(''));

  test('gives back what the findings say, whatever it is', () => {
    fc.assert(
      fc.property(hostileFindings(), (findings) => {
        expect(render(findings)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
        expect(read(findings)).toEqual(worstFirst(findings).map(expected));
      }),
    );
  });
});

describe('the log of a step', () => {
  test('ends with the verdict, and has no more annotations than GitHub shows', async () => {
    const report = reportOf([...many('error', 40), ...many('warning', 1)]);
    const log = (await githubLog.render(report, ciContext)) as string;
    expect(log.split('\n').at(-2)).toContain('40 ошибок, 1 предупреждение');
    for (const { message } of report.findings) expect(log).toContain(`    ${message}`);
    const commands = readWorkflowCommands(log);
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array(10).fill('error'),
      ...['warning', 'notice'],
    ]);
    expect(commands.at(-1)?.text).toContain('ещё 30 — в журнале');
  });

  test('holds no command but karta’s own, whatever the findings say', async () => {
    await fc.assert(
      fc.asyncProperty(hostileFindings(), commandText(), async (findings, text) => {
        const all = findings.map((one) => ({
          ...one,
          message: `${one.message} ${text}`,
          hint: text,
        }));
        const log = (await githubLog.render(reportOf(all, text), ciContext)) as string;
        expect(readWorkflowCommands(log)).toEqual(worstFirst(all).map(expected));
      }),
    );
  });

  test('is put between stop signs only where it holds a command', () => {
    for (const text of ['a :: b\n', '# [error]\n', ': :\n']) {
      expect(fenceCommands(text)).toBe(text);
    }
    fc.assert(
      fc.property(fc.array(fc.oneof(commandText(), hostileText())), (lines) => {
        const fenced = fenceCommands(visible(lines.join('\n')));
        expect(readWorkflowCommands(fenced)).toEqual([]);
        expect(fenced).toContain(visible(lines.join('\n')));
        const after = readWorkflowCommands(`${fenced}\n::error::x`);
        expect(after).toEqual([{ name: 'error', properties: {}, text: 'x' }]);
      }),
    );
  });
});

/** What somebody may write into a plan to command the runner. */
function commandText(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...['::error::x', '  ::add-mask::и', 'x\n::set-output name=a::b', '##[error]x', 'x ##[group]x'],
    ...['::stop-commands::x', '##[stop-commands]x', '::debug file=a,line=1::', 'x'.repeat(90)],
    `${'слово '.repeat(12)}::warning::x`,
  );
}

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { sayLine } from '../../src/cli/say-line.ts';
import { sayNote } from '../../src/cli/say-note.ts';
import { readWorkflowCommands } from '../formats/read-workflow-commands.ts';
import { runKarta } from '../run-karta.ts';

test('a note is one line, and no part of it a command', () => {
  let said = '';
  sayNote({ err: (text) => (said += text) }, 'a\n::error::PWN \r\u2028 ##[error]PWN');
  expect(said).toBe('karta: a\\u000a::error::PWN \\u000d\\u2028 ##\\u005berror]PWN\n');
  expect(readWorkflowCommands(said)).toEqual([]);
});

test('names of the call come on one line', async () => {
  const { err } = await runKarta(['validate', 'a\n::error::PWN']);
  expect(err.trimEnd()).not.toContain('\n');
  expect(err).toContain('a\\u000a::error::PWN');
});

describe('at a terminal', () => {
  const said = (text: string, noteColumns: number | undefined): string => {
    let all = '';
    sayNote({ err: (piece) => (all += piece), noteColumns }, text);
    return all;
  };

  test('a note ends its lines between words', () => {
    const text = 'Мероприятие «Договоры с педагогическим колледжем» отмечено как выполненное';
    expect(said(text, 40)).toBe(
      'karta: Мероприятие «Договоры с\n  педагогическим колледжем» отмечено как\n  выполненное\n',
    );
  });

  test('a command stays on one line if it can', () => {
    const text = 'не читается, исправьте: karta validate план/roadmap.yaml --diff, потом ещё раз';
    expect(said(text, 60)).toBe(
      'karta: не читается, исправьте:\n  karta validate план/roadmap.yaml --diff, потом ещё раз\n',
    );
    expect(said(text, 30).split('\n')).toContain('  karta validate');
  });

  test('a note in double-width signs is no wider', () => {
    const lines = said('学校 '.repeat(20).trim(), 30).trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(30);
  });

  test('nothing is parted where programs read', () => {
    const text = 'слово '.repeat(50).trim();
    expect(said(text, undefined)).toBe(`karta: ${text}\n`);
  });

  test('no word is lost', () => {
    const words = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 100 }), (some, columns) => {
        const bare = (text: string): string => text.replace(/\s/g, '');
        expect(bare(said(some.join(' '), columns))).toBe(bare(said(some.join(' '), undefined)));
      }),
    );
  });

  test('a result line is parted in the same way', () => {
    let out = '';
    const host = { out: (text: string | Uint8Array) => (out += text), columns: 20 };
    sayLine({ ...host, isTerminal: true }, 'Отмечено выполненным \x1b[31m мероприятие');
    expect(out).toBe('Отмечено выполненным\n  \\u001b[31m\n  мероприятие\n');
    out = '';
    sayLine({ ...host, isTerminal: false }, 'Отмечено выполненным мероприятие');
    expect(out).toBe('Отмечено выполненным мероприятие\n');
  });

  test.each(['ru', 'en'])('no line of the help is wider (%s)', async (lang) => {
    for (const command of ['', 'validate', 'import', 'done', 'init', 'rename-code', 'dates']) {
      let out = '';
      const host: Host = {
        cwd: '.',
        env: {},
        columns: 80,
        isTerminal: true,
        now: () => new Date(0),
        out: (text) => (out += text),
        err: () => {},
      };
      await main([...(command ? [command] : []), '--help', '--lang', lang], host);
      const wide = out.split('\n').filter((line) => line.length > 80 && !/^ {2}karta /.test(line));
      expect(wide, command).toEqual([]);
    }
  });
});

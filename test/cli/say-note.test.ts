import { expect, test } from 'vitest';
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

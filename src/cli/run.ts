import { fstatSync } from 'node:fs';
import process from 'node:process';
import { main } from './main.ts';
import { readInput } from './read-input.ts';
import { writeFully } from './write-fully.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

// Asking process.stdout what it is loads Node's network code if it is a pipe, which takes longer than
// checking a plan. Only a character device can be a terminal.
const terminal = fstatSync(STDOUT).isCharacterDevice() ? process.stdout : undefined;

let isRead = true;

main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  columns: terminal?.columns,
  isTerminal: terminal?.isTTY === true,
  now: () => new Date(),
  out: (text) => {
    isRead = writeFully(STDOUT, text);
  },
  err: (text) => {
    writeFully(STDERR, text);
  },
  openInput: () => (isTerminal(STDIN) ? undefined : readInput(STDIN)),
  isRead: () => isRead,
}).then((exitCode) => {
  process.exitCode = exitCode;
});

function isTerminal(file: typeof STDIN): boolean {
  return fstatSync(file).isCharacterDevice() && process.stdin.isTTY === true;
}

import process from 'node:process';
import { main } from './main.ts';

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.columns,
  isTerminal: process.stdout.isTTY === true,
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});

import type { Command } from 'commander';
import type { ProgramContext } from '../command-parts.ts';

/** `karta uses` and `karta rename-code`: their words on the command line. */
export function addCodes(_program: Command, _context: ProgramContext): void {}

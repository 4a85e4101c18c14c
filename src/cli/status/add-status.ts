import type { Command } from 'commander';
import type { ProgramContext } from '../command-parts.ts';

/** `karta done`, `karta start` and `karta cancel`: their words on the command line. */
export function addStatus(_program: Command, _context: ProgramContext): void {}

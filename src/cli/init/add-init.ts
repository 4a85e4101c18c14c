import type { Command } from 'commander';
import type { ProgramContext } from '../command-parts.ts';

/** `karta init`: their words on the command line. */
export function addInit(_program: Command, _context: ProgramContext): void {}

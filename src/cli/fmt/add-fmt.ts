import type { Command } from 'commander';
import type { ProgramContext } from '../command-parts.ts';

/** `karta fmt`: their words on the command line. */
export function addFmt(_program: Command, _context: ProgramContext): void {}

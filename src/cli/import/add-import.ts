import type { Command } from 'commander';
import type { ProgramContext } from '../command-parts.ts';

/** `karta import`: their words on the command line. */
export function addImport(_program: Command, _context: ProgramContext): void {}

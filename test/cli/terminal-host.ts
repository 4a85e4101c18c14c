import type { Host } from '../../src/cli/host.ts';

/** A process at a Russian terminal of 80 columns on 1 April 2023, whose output nobody keeps unless told. */
export function terminalHost(cwd: string, own: Partial<Host> = {}): Host {
  return {
    cwd,
    env: { LANG: 'ru_RU.UTF-8' },
    columns: 80,
    isTerminal: true,
    now: () => new Date(2023, 3, 1, 12),
    out: () => {},
    err: () => {},
    ...own,
  };
}

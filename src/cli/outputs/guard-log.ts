import type { Output } from '../choose-outputs.ts';
import type { Host } from '../host.ts';
import { ciOf } from './ci.ts';

/** Makes a part of a result harmless; parts end where lines end. */
export type Guard = (text: string) => string;

/**
 * What GitHub Actions must not take commands from, if the output goes to a step's log: plans come from strangers.
 * Undefined where nothing is to be guarded, also where stdout is a file.
 */
export async function logGuard<In>(
  { file, inLogs = 'fenced' }: Pick<Output<In>, 'file' | 'inLogs'>,
  host: Host,
): Promise<Guard | undefined> {
  if (file !== undefined || inLogs === 'safe' || host.outIsFile || ciOf(host) !== 'github') {
    return undefined;
  }
  const { fenceCommands, fenceJson } = await import('../../formats/github/fence-commands.ts');
  return inLogs === 'json' ? fenceJson : fenceCommands;
}

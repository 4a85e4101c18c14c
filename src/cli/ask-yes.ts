import type { Language, Text } from '../core/text.ts';
import type { Host } from './host.ts';

/** What somebody at a terminal answers. */
export type Answer = 'yes' | 'no' | 'interrupted';

/** Asks a person, who has to choose «да» unless told; the package is loaded when there is something to ask. */
export async function askYes(
  question: Text | string,
  language: Language,
  usual = false,
): Promise<Answer> {
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({
    message: typeof question === 'string' ? question : question[language],
    active: { ru: 'да', en: 'yes' }[language],
    inactive: { ru: 'нет', en: 'no' }[language],
    initialValue: usual,
  });
  if (isCancel(answer)) return 'interrupted';
  return answer ? 'yes' : 'no';
}

/** Whether there is somebody to ask: results go to a terminal, and keys come from one. */
export function canAsk({ isTerminal, openInput }: Pick<Host, 'isTerminal' | 'openInput'>): boolean {
  return isTerminal && openInput?.() === undefined;
}

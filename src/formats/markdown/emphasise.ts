import type { Tone } from '../../report/report.ts';

/** The Markdown in bold if it is to be seen at once; other tones have words of their own. */
export function emphasise(markdown: string, tone: Tone | undefined): string {
  const isBold = tone === 'strong' || tone === 'overdue';
  return isBold && markdown !== '' ? `**${markdown}**` : markdown;
}

import type { Severity } from '../../core/diagnostic.ts';
import type { Tone } from '../../report/report.ts';

/** Colours text, or leaves it as it is. */
export interface Paint {
  tone(tone: Tone | undefined, text: string): string;
  severity(severity: Severity, text: string): string;
}

/** The palette; without colour it changes nothing. */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return { tone: (_, text) => text, severity: (_, text) => text };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const tones: Record<Tone, (text: string) => string> = {
    overdue: chalk.red.bold,
    soon: chalk.yellow,
    running: chalk.blue,
    upcoming: (text) => text,
    done: chalk.green,
    'done-late': chalk.green,
    cancelled: chalk.dim,
    undated: chalk.magenta,
    quiet: chalk.dim,
    strong: chalk.bold,
  };
  const severities: Record<Severity, (text: string) => string> = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.blue.bold,
  };
  return {
    tone: (tone, text) => (tone ? tones[tone](text) : text),
    severity: (severity, text) => severities[severity](text),
  };
}

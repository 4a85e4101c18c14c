import type { Language, Text } from '../../core/text.ts';
import type { Host } from '../host.ts';

/** A bar that shows how far the work has come. */
export interface Progress {
  show(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Work that takes no longer than that shows nothing, in milliseconds. */
const PATIENCE = 500;

/** How often the bar is drawn anew, in milliseconds. */
const EVERY = 100;

const WIDTH = 24;

/** A bar on stderr, if that is a terminal and the work takes long. */
export function drawProgress(total: number, host: Host, language: Language): Progress {
  const started = host.now().getTime();
  let drawn: number | undefined;
  const clear = (): void => {
    if (drawn !== undefined) host.progress?.('');
  };
  const release = host.onInterrupt?.(clear);
  return {
    show(done) {
      if (!host.progress) return;
      const now = host.now().getTime();
      if (now - started < PATIENCE || (drawn !== undefined && now - drawn < EVERY)) return;
      drawn = now;
      host.progress(barOf(done, total, language));
    },
    end() {
      clear();
      release?.();
    },
  };
}

/** «[##########--------------] проверено 420 из 1000», in ASCII: nobody knows what stderr can show. */
function barOf(done: number, total: number, language: Language): string {
  const full = Math.round((done / total) * WIDTH);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}]`;
  const words = WORDS[language].replace('$1', String(done)).replace('$2', String(total));
  return `${bar} ${words}`;
}

const WORDS: Text = { ru: 'проверено $1 из $2', en: '$1 of $2 checked' };

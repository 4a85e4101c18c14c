import { UsageError } from '../../core/errors.ts';
import type { Language } from '../../core/text.ts';
import type { Ask } from './ask.ts';

/** What is made beside a plan. */
export interface Extras {
  config: boolean;
  editor: boolean;
  ci: readonly ('github' | 'gitlab')[];
}

/** The options that ask for it. */
export interface ExtraOptions {
  config?: boolean;
  editor?: boolean;
  ci?: string;
}

/** What the options ask for. Throws UsageError for a service that is not known. */
export function readExtras({ config = false, editor = false, ci }: ExtraOptions): Extras {
  if (ci !== undefined && ci !== 'github' && ci !== 'gitlab') {
    throw new UsageError({
      ru: `--ci: «${ci}» karta не знает; напишите --ci github или --ci gitlab`,
      en: `--ci: karta does not know “${ci}”; write --ci github or --ci gitlab`,
    });
  }
  return { config, editor, ci: ci ? [ci] : [] };
}

/** Asks what else is to be made; what the options ask for is made anyway. */
export async function askExtras(ask: Ask, given: Extras, language: Language): Promise<Extras> {
  const words = WORDS[language];
  const editor = given.editor || (await ask.yes(words.editor, false));
  const config = given.config || (await ask.yes(words.config, false));
  return { ...given, editor, config };
}

const WORDS = {
  ru: {
    editor: 'Сделать подсказки в редакторе VS Code?',
    config: 'Сделать файл настроек (каникулы, должности)?',
  },
  en: {
    editor: 'Make help in the editor VS Code?',
    config: 'Make a file of settings (breaks, roles)?',
  },
};

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
  const choices = (['config', 'editor', 'github', 'gitlab'] as const).filter((one) =>
    one === 'config' ? !given.config : one === 'editor' ? !given.editor : !given.ci.includes(one),
  );
  const chosen = await ask.some(
    words.question,
    choices.map((value) => ({ value, label: words[value] })),
  );
  const services = (['github', 'gitlab'] as const).filter((one) => chosen.includes(one));
  return {
    config: given.config || chosen.includes('config'),
    editor: given.editor || chosen.includes('editor'),
    ci: [...given.ci, ...services],
  };
}

const WORDS = {
  ru: {
    question: 'Что ещё сделать? Можно ничего',
    config: 'настройки karta.config.yaml: каникулы, должности, важность замечаний',
    editor: 'подсказки в редакторе VS Code',
    github: 'проверку на GitHub',
    gitlab: 'проверку на GitLab',
  },
  en: {
    question: 'What else is to be made? Nothing will do',
    config: 'settings in karta.config.yaml: breaks, roles, severities',
    editor: 'help in the editor VS Code',
    github: 'a check on GitHub',
    gitlab: 'a check on GitLab',
  },
};

import type { Explanation, Fault, FaultContext } from './fault.ts';
import { cut } from './place-words.ts';

/** A field whose colon has no space behind it, so that its name and its value are read as one name. */
interface Glued {
  written: string;
  name: string;
  meant: string;
}

/** What `every:month` with nothing behind it was meant to be; undefined if it is something else. */
export function meantByGlued(
  written: string,
  { value }: Pick<Fault, 'value'>,
  free: readonly string[],
): Glued | undefined {
  if ((value as Record<string, unknown>)[written] !== null) return undefined;
  const [, name = '', rest = ''] = /^([\w-]+):(\S.*)$/s.exec(written) ?? [];
  return free.includes(name) ? { written, name, meant: `${name}: ${rest}` } : undefined;
}

/** Tells of all such fields of a mapping at once; the fix is offered where there is one of them. */
export function explainGlued(
  { path, value, params }: Fault,
  free: readonly string[],
  context: FaultContext,
): Explanation {
  const all = Object.keys(value as object).flatMap(
    (name) => meantByGlued(name, { value }, free) ?? [],
  );
  const name = String(params.additionalProperty);
  const at = { file: context.file, path: [...path, name], part: 'key' } as const;
  const written = all.map((one) => cut(one.written));
  const meant = all.map((one) => cut(one.meant));
  const explanation: Explanation = {
    rule: 'unknown-field',
    message: {
      ru: `После двоеточия в ${listed(written, '«»', 'и')} нет пробела: напишите ${listed(meant, '«»', 'и')}.`,
      en: `There is no space after the colon in ${listed(written, '“”', 'and')}: write ${listed(meant, '“”', 'and')}.`,
    },
    at,
    data: { field: name, suggestions: all.map((one) => one.meant) },
  };
  const [only] = all;
  if (!only || all.length > 1) return explanation;
  const title = { ru: 'Поставить пробел после двоеточия', en: 'Put a space after the colon' };
  return { ...explanation, fix: { title, safety: 'sure', at, replacement: only.meant } };
}

function listed(texts: readonly string[], quotes: string, and: string): string {
  const marked = texts.map((text) => `${quotes[0]}${text}${quotes[1]}`);
  return marked.join(` ${and} `);
}

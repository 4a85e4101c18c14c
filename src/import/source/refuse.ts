import { UsageError } from '../../core/errors.ts';

/** What can't be read, and what to do; it follows the file's name, so it begins with a small letter. */
export function refuse(ru: string, en: string): UsageError {
  return new UsageError({ ru, en });
}

/** The error with the file's name before its sentence. */
export function namedRefusal(name: string, { text }: UsageError): UsageError {
  return new UsageError({ ru: `${name}: ${text.ru}`, en: `${name}: ${text.en}` });
}

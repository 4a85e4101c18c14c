import type { Finding } from '../core/diagnostic.ts';
import type { Text } from '../core/text.ts';
import type { FileProblem } from './files.ts';
import { fileSpot } from './spot.ts';
import { syntaxFinding } from './syntax-finding.ts';
import { tooLarge } from './too-large.ts';

/** Says why a file gave no bytes. */
export function explainFileProblem(file: string, problem: FileProblem): Finding {
  if (problem === 'too-large') return tooLarge(file);
  return syntaxFinding(fileSpot(file), messages[problem], { problem });
}

const messages: Record<Exclude<FileProblem, 'too-large'>, Text> = {
  missing: {
    ru: 'Такого файла нет: проверьте его имя и папку.',
    en: 'There is no such file: check its name and folder.',
  },
  directory: {
    ru: 'Это папка, а здесь нужен файл: укажите файл внутри неё или переименуйте папку.',
    en: 'This is a folder where a file is needed: name a file inside it, or rename the folder.',
  },
  forbidden: {
    ru: 'Нет права читать этот файл: попросите владельца файла открыть вам доступ.',
    en: 'You have no right to read this file: ask its owner to give you access.',
  },
  'link-loop': {
    ru: 'Файл — это ссылка, которая через другие ссылки указывает сама на себя: положите вместо неё сам файл.',
    en: 'The file is a link that leads back to itself through other links: put the file itself in its place.',
  },
  outside: {
    ru: 'Файл лежит вне проверяемой папки: скопируйте его в неё или запустите проверку для общей папки.',
    en: 'The file lies outside the folder being checked: copy it there, or check the folder that holds both.',
  },
  unreadable: {
    ru: 'Файл не удаётся прочитать: проверьте, что он открывается в обычном редакторе и диск доступен.',
    en: 'The file cannot be read: check that it opens in an ordinary editor and that the disk is available.',
  },
};

import type { Finding } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import type { Text } from '../../core/text.ts';
import { cut } from '../../schema/place-words.ts';

/** Why a file that a config names can't be used. */
type LinkProblem =
  | 'missing'
  | 'outside'
  | 'absolute'
  | 'address'
  | 'loop'
  | 'not-a-config'
  | 'no-catalogue'
  | 'not-a-catalogue';

/** Why a file can't be used whatever it holds, by the way in which a config names it. */
export function problemOfName(name: string): LinkProblem | undefined {
  if (/^(?:[\\/]|[A-Za-z]:|file:)/i.test(name)) return 'absolute';
  return /^[A-Za-z][\w+.-]+:\/\//.test(name) ? 'address' : undefined;
}

/**
 * Says what is wrong with a file that a config names at that place.
 *
 * @param root the folder inside which files may lie, if that is known
 */
export function explainLink(
  problem: LinkProblem,
  file: string,
  at: Location,
  root?: string,
): Finding {
  const { ru, en } = messages[problem];
  const folder = root === undefined ? NO_NAME : named(root);
  return {
    rule: 'invalid-value',
    severity: 'error',
    message: { ru: fill(ru, file, folder.ru), en: fill(en, file, folder.en) },
    at,
    data: { file, problem },
  };
}

function fill(message: string, file: string, folder: string): string {
  return message.replace(/[…№]/g, (sign) => (sign === '…' ? cut(file, 200) : folder));
}

/** A folder by its own name: where it lies on this machine is nobody's business. */
function named(root: string): Text {
  const name = root.split(/[\\/]/).findLast((part) => part !== '') ?? root;
  return { ru: `папки «${cut(name)}»`, en: `the folder “${cut(name)}”` };
}

const NO_NAME: Text = { ru: 'общей папки планов', en: 'the folder that holds all plans' };

const messages: Readonly<Record<LinkProblem, Text>> = {
  missing: {
    ru: 'Файла настроек … нет: проверьте, верно ли он назван в поле extends.',
    en: 'There is no settings file …: check how the field extends names it.',
  },
  outside: {
    ru: 'Файл … лежит вне №, а настройки karta читает только внутри неё: положите файл туда.',
    en: 'The file … lies outside №, and only inside it karta reads settings: put the file there.',
  },
  absolute: {
    ru: 'Путь … начинается с корня диска, а нужен путь от папки этого файла настроек, например ../karta.config.yaml или catalogue.yaml.',
    en: 'The path … begins at the root of a disk: write the way from the folder of this settings file, such as ../karta.config.yaml or catalogue.yaml.',
  },
  address: {
    ru: 'Адреса в интернете karta не открывает (…): скачайте файл, положите его рядом и назовите здесь.',
    en: 'karta opens no addresses of the internet (…): download the file, put it beside this one and name it here.',
  },
  loop: {
    ru: 'Файл настроек … через поле extends ссылается сам на себя: уберите его отсюда.',
    en: 'The settings file … extends itself in a circle: take it out here.',
  },
  'not-a-config': {
    ru: 'Файл … — не настройки: в файле настроек должно стоять «kind: config».',
    en: 'The file … does not hold settings: a settings file says “kind: config”.',
  },
  'no-catalogue': {
    ru: 'Файла перечня … нет: проверьте, верно ли он назван в поле catalogue.',
    en: 'There is no catalogue file …: check how the field catalogue names it.',
  },
  'not-a-catalogue': {
    ru: 'Файл … — не перечень факторов: укажите в поле catalogue файл, в котором стоит «kind: catalogue».',
    en: 'The file … is not a catalogue: name one with “kind: catalogue” in the field catalogue.',
  },
};

import type { Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import type { FaultContext } from './fault.ts';
import type { Kind } from './shape-result.ts';

/** What the items of a list are called; Russian in the genitive. */
const THINGS = new Map<string | number | undefined, Text>([
  ['factors', { ru: 'фактора', en: 'factor' }],
  ['parameters', { ru: 'параметра', en: 'parameter' }],
  ['tasks', { ru: 'задачи', en: 'task' }],
  ['targets', { ru: 'показателя', en: 'target' }],
  ['stages', { ru: 'этапа', en: 'stage' }],
  ['activities', { ru: 'мероприятия', en: 'activity' }],
  ['steps', { ru: 'части', en: 'step' }],
  ['terms', { ru: 'четверти', en: 'term' }],
  ['breaks', { ru: 'каникул', en: 'break' }],
  ['roles', { ru: 'роли', en: 'role' }],
  ['overrides', { ru: 'исключения', en: 'override' }],
]);

const FILES: Readonly<Record<Kind, Text>> = {
  audit: { ru: 'в аудите', en: 'in the audit' },
  roadmap: { ru: 'в дорожной карте', en: 'in the roadmap' },
  catalogue: { ru: 'в перечне факторов', en: 'in the catalogue' },
  config: { ru: 'в настройках', en: 'in the settings' },
};

type Place = Pick<FaultContext, 'kind' | 'root'>;

/** The mapping at a path in human terms: «у мероприятия 3 «Диагностика…»», «в аудите». */
export function holderWords(path: Path, place: Place): Text {
  if (path.length === 0) return FILES[place.kind];
  if (thingEnd(path) < path.length) return fieldWords(path, place);
  const thing = thingWords(path, place.root);
  return { ru: `у ${thing.ru}`, en: `in ${thing.en}` };
}

/** The field at a path in human terms: «в поле «when» у мероприятия 3 «Диагностика…»». */
export function fieldWords(path: Path, place: Place): Text {
  const end = thingEnd(path);
  const thing = end > 0 ? thingWords(path.slice(0, end), place.root) : undefined;
  if (thing && end === path.length) {
    return { ru: `на месте ${thing.ru}`, en: `in place of ${thing.en}` };
  }
  const label = fieldLabel(path.slice(end));
  return {
    ru: `в поле «${label.ru}»${thing ? ` у ${thing.ru}` : ''}`,
    en: `in the field “${label.en}”${thing ? ` of ${thing.en}` : ''}`,
  };
}

/** A phrase as the beginning of a sentence. */
export function capitalized({ ru, en }: Text): Text {
  return {
    ru: ru.charAt(0).toUpperCase() + ru.slice(1),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  };
}

/** A text on one line and short enough to be part of a sentence. */
export function cut(text: string, length = 40): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${[...flat].slice(0, length).join('').trimEnd()}…`;
}

/** In Russian quotes; a text that stands in such quotes already gets no second ones. */
export function inQuotes(text: string): string {
  return /^«[^«»]*»$/.test(text) ? text : `«${text}»`;
}

/** Where the nearest named thing ends on the way to the path's end; 0 if there is none. */
function thingEnd(path: Path): number {
  const index = path.findLastIndex(
    (step, at) => typeof step === 'number' && THINGS.has(path[at - 1]),
  );
  return index + 1;
}

/** «части 2 «Тестирование» мероприятия 3», for a path that ends at the thing. */
function thingWords(path: Path, root: unknown): Text {
  const { ru, en } = THINGS.get(path.at(-2)) ?? { ru: 'записи', en: 'entry' };
  const number = Number(path.at(-1)) + 1;
  const title = titleAt(path, root);
  const outer = path.slice(0, thingEnd(path.slice(0, -1)));
  const owner = outer.length > 0 ? outer : undefined;
  const whose = owner && THINGS.get(owner.at(-2));
  const ownerNumber = Number(owner?.at(-1)) + 1;
  return {
    ru: `${ru} ${number}${title ? ` «${title}»` : ''}${whose ? ` ${whose.ru} ${ownerNumber}` : ''}`,
    en: `${en} ${number}${title ? ` “${title}”` : ''}${whose ? ` of ${whose.en} ${ownerNumber}` : ''}`,
  };
}

function titleAt(path: Path, root: unknown): string | undefined {
  let value = root;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of ['title', 'name', 'text']) {
    if (!Object.hasOwn(value, name)) continue;
    const title = (value as Record<string, unknown>)[name];
    if (typeof title === 'string' && title.trim() !== '') return cut(title);
  }
  return undefined;
}

/** `when → on`, «codes, пункт 2». */
function fieldLabel(path: Path): Text {
  const label = { ru: '', en: '' };
  for (const step of path) {
    const number = typeof step === 'number' ? step + 1 : undefined;
    label.ru += number ? `, пункт ${number}` : `${label.ru && ' → '}${step}`;
    label.en += number ? `, item ${number}` : `${label.en && ' → '}${step}`;
  }
  return label;
}

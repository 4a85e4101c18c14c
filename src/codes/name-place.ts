import type { Path } from '../core/location.ts';
import type { Text } from '../core/text.ts';
import { shorten } from '../language/shorten.ts';
import type { Kind } from '../schema/shape-result.ts';

/** A place of a file in words: «параметр аудита «…»», «задача T1», «мероприятие 5 «…», участники». */
export function namePlace(kind: Kind, value: unknown, path: Path): Text {
  const end = thingEnd(path);
  const thing = end > 0 ? nameThing(kind, value, path.slice(0, end)) : FILES[kind];
  const field = path.slice(end).find((step) => typeof step === 'string');
  if (field === undefined || field === 'code' || field === 'codes') return thing;
  const label = FIELDS[field] ?? { ru: `поле ${field}`, en: `the field ${field}` };
  return { ru: `${thing.ru}, ${label.ru}`, en: `${thing.en}, ${label.en}` };
}

const FILES: Readonly<Record<Kind, Text>> = {
  audit: { ru: 'аудит', en: 'the audit' },
  roadmap: { ru: 'вся дорожная карта', en: 'the whole roadmap' },
  catalogue: { ru: 'перечень факторов', en: 'the catalogue' },
  config: { ru: 'настройки', en: 'the settings' },
};

const THINGS: Readonly<Record<string, Text>> = {
  factors: { ru: 'фактор', en: 'factor' },
  parameters: { ru: 'параметр', en: 'parameter' },
  tasks: { ru: 'задача', en: 'task' },
  targets: { ru: 'показатель', en: 'target' },
  stages: { ru: 'этап', en: 'stage' },
  activities: { ru: 'мероприятие', en: 'activity' },
  steps: { ru: 'часть', en: 'step' },
};

const FIELDS: Readonly<Record<string, Text>> = {
  title: { ru: 'название', en: 'title' },
  name: { ru: 'название', en: 'name' },
  text: { ru: 'текст', en: 'text' },
  goal: { ru: 'цель', en: 'goal' },
  form: { ru: 'форма', en: 'form' },
  participants: { ru: 'участники', en: 'participants' },
  place: { ru: 'место', en: 'place' },
  responsible: { ru: 'ответственные', en: 'responsible' },
  documents: { ru: 'документы', en: 'documents' },
  evidence: { ru: 'подтверждение', en: 'evidence' },
  note: { ru: 'примечание', en: 'note' },
  value: { ru: 'что измерено', en: 'value' },
};

/** Where the nearest thing with a name ends on the way; 0 if there is none. */
function thingEnd(path: Path): number {
  return 1 + path.findLastIndex((step, at) => typeof step === 'number' && isThing(path[at - 1]));
}

function isThing(step: string | number | undefined): step is string {
  return typeof step === 'string' && Object.hasOwn(THINGS, step);
}

function nameThing(kind: Kind, value: unknown, path: Path): Text {
  const list = String(path.at(-2));
  const { ru, en } = THINGS[list] ?? { ru: '', en: '' };
  const own = valueAt(value, path);
  const title = titleOf(own);
  const [ruTitle, enTitle] = title ? [` «${title}»`, ` “${title}”`] : ['', ''];
  if (list === 'factors' || list === 'parameters') {
    const file = kind === 'catalogue' ? IN_CATALOGUE : IN_AUDIT;
    return { ru: `${ru} ${file.ru}${ruTitle}`, en: `${file.en} ${en}${enTitle}` };
  }
  const number = Number(path.at(-1)) + 1;
  if (list === 'tasks') {
    const id = fieldText(own, 'id');
    return id ? { ru: `${ru} ${id}`, en: `${en} ${id}` } : { ru: ru + ruTitle, en: en + enTitle };
  }
  const outer = list === 'steps' ? Number(path.at(-3)) + 1 : undefined;
  return {
    ru: `${ru} ${number}${ruTitle}${outer ? ` мероприятия ${outer}` : ''}`,
    en: `${en} ${number}${enTitle}${outer ? ` of activity ${outer}` : ''}`,
  };
}

const IN_AUDIT: Text = { ru: 'аудита', en: 'audit' };
const IN_CATALOGUE: Text = { ru: 'перечня', en: 'catalogue' };

/** What a thing is called, on one line and short. */
function titleOf(thing: unknown): string | undefined {
  const named = ['title', 'name', 'text'].map((field) => fieldText(thing, field));
  return named.find((text) => text !== undefined);
}

function fieldText(thing: unknown, field: string): string | undefined {
  const value = valueAt(thing, [field]);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return shorten(String(value).replace(/<[^<>]*>/g, ' '), 50) || undefined;
}

/** What stands at a path; undefined if nothing does. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

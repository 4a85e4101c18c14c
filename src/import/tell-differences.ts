import type { Text } from '../core/text.ts';
import type { Checked } from '../schema/shape-result.ts';
import type { ActivityEntry, StepEntry } from '../schema/types.ts';
import { isEmptyPlace } from './is-empty-place.ts';
import { nameOf } from './match-activities.ts';
import type { Remark } from './remark.ts';
import { sameText } from './same-text.ts';

type Known = Checked<ActivityEntry>;

/** Where a document says otherwise of an activity than the roadmap, which is left as it is: a remark on each field. */
export function tellDifferences(existing: Known, imported: ActivityEntry): Remark[] {
  const name = nameActivity(existing);
  const remarks = differingFields(existing, imported, name);
  const [before, after] = [existing.steps ?? [], imported.steps ?? []];
  const isSameSteps =
    before.length === after.length &&
    after.every((step, index) => sameText(before[index]?.title ?? '', step.title));
  if (!isSameSteps) {
    const titles = (steps: readonly (Checked<StepEntry> | undefined)[]): string =>
      steps.map((step) => step?.title ?? '').join('; ');
    const said = differs(STEPS, name, titles(before), titles(after));
    // Where the title was taken apart, or put together from its steps, that is told of already.
    return sameText(nameOf(existing), nameOf(imported)) ? remarks : [...remarks, said];
  }
  return [
    ...remarks,
    ...after.flatMap((step, index) => {
      const part = {
        ru: `части «${step.title}» ${name.ru}`,
        en: `the step “${step.title}” of ${name.en}`,
      };
      return differingFields(before[index] ?? {}, step, part);
    }),
  ];
}

/** «мероприятия 5», or by its title where it has no number. */
export function nameActivity(activity: Known): Text {
  const name = activity.id ?? `«${shortened(nameOf(activity))}»`;
  return { ru: `мероприятия ${name}`, en: `the activity ${name}` };
}

function differingFields(
  existing: Known | Checked<StepEntry>,
  imported: ActivityEntry | StepEntry,
  name: Text,
): Remark[] {
  const before = new Map<string, unknown>(Object.entries(existing));
  return Object.entries(imported).flatMap(([key, value]) => {
    const label = LABELS[key];
    const [old, now] = [textOf(before.get(key)), textOf(value)];
    if (!label || isEmptyPlace(now) || isEmptyPlace(old) || sameText(old, now)) return [];
    return [differs(label, name, old, now)];
  });
}

function differs(label: Text, name: Text, old: string, now: string): Remark {
  const [before, after] = [shortened(old), shortened(now)];
  return {
    kind: 'doubt',
    message: {
      ru: `В документе ${label.ru} ${name.ru} «${after}», в roadmap.yaml ${before ? `«${before}»` : 'не указано'}: оставлено как в файле.`,
      en: `In the document, the ${label.en} of ${name.en}: “${after}”; in roadmap.yaml: ${before ? `“${before}”` : 'none'}; left as in the file.`,
    },
  };
}

/** A value as people write it, whether it is one text, a list or fields. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(textOf).join(', ');
  return value === undefined || value === null ? '' : String(value);
}

/** So much of a text tells which one it is. */
const LONGEST = 120;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

const STEPS: Text = { ru: 'части', en: 'steps' };

/** The fields that are compared: what stands in the document's columns. */
const LABELS: Readonly<Record<string, Text>> = {
  title: { ru: 'название', en: 'title' },
  form: { ru: 'форма', en: 'form' },
  codes: { ru: 'коды', en: 'codes' },
  participants: { ru: 'участники', en: 'participants' },
  place: { ru: 'место', en: 'place' },
  when: { ru: 'срок', en: 'time' },
  responsible: { ru: 'ответственные', en: 'people responsible' },
  documents: { ru: 'документы', en: 'documents' },
  done: { ru: 'день выполнения', en: 'day when done' },
  note: { ru: 'примечание', en: 'note' },
};

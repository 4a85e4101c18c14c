import { inside, isWithin } from '../core/location.ts';
import type { Language, Text } from '../core/text.ts';
import { findCodes } from '../language/find-codes.ts';
import { isRejected } from '../plan/checked-file.ts';
import type { Activity, Plan } from '../plan/model.ts';
import { answersTo, isKnownSlip } from './codes/answers-to.ts';
import { knownCodes, nameCode } from './codes/audit-codes.ts';
import { nameWork } from './name-activity.ts';
import { defineRule, type Hit } from './rule.ts';

interface Data {
  activity: number;
  named: Text;
  /** The code that `participants` names. */
  code: string;
  /** What the audit calls it; null if the audit does not have it or isn't known. */
  name: string | null;
  /** False if the audit surely does not have the code. */
  inAudit: boolean;
  /** The activity's codes. */
  codes: string[];
}

export const participantsCode = defineRule<Data>({
  id: 'participants-code',
  severity: 'warning',
  summary: {
    ru: 'Участники названы по коду, которого у мероприятия нет',
    en: 'The participants are named by a code that the activity does not have',
  },
  explanation: {
    ru: 'В поле participants стоит код параметра, а в кодах мероприятия его нет: или мероприятие отвечает ещё на один параметр, или код участников остался от другой строки. Впишите код в поле codes или исправьте участников.',
    en: 'The field participants names the code of a parameter that is not among the activity’s codes: either the activity answers to one more parameter, or the code was left over from another row. Write the code into the field codes, or correct the participants.',
  },
  example: {
    wrong:
      'activities:\n  - title: Наставничество\n    codes: ["5.5"]\n    participants: Учителя по параметру 4.1',
    right:
      'activities:\n  - title: Наставничество\n    codes: ["5.5"]\n    participants: Учителя по параметру 5.5',
  },
  message: {
    ru: (data) => {
      const { code, named, codes, inAudit } = data;
      const advice = inAudit
        ? `впишите ${code} в поле codes или исправьте участников`
        : 'такого кода нет и в аудите, исправьте участников';
      return `Участники ${named.ru} названы по коду ${nameParameter(data, 'ru')}, а ${sayCodes(codes).ru}: ${advice}.`;
    },
    en: (data) => {
      const { code, named, codes, inAudit } = data;
      const advice = inAudit
        ? `write ${code} into the field codes, or correct the participants`
        : 'the audit has no such code either, correct the participants';
      return `The participants of ${named.en} are named by the code ${nameParameter(data, 'en')}, but ${sayCodes(codes).en}: ${advice}.`;
    },
  },
  *check(plan) {
    const suspects = plan.activities.filter(({ participants, codes, status }) => {
      const mayNameCodes = /\d\.\d/.test(participants ?? '');
      return mayNameCodes && codes.length > 0 && status !== 'cancelled';
    });
    if (suspects.length === 0) return;
    const known = knownCodes(plan);
    const all = new Set([...(known?.keys() ?? []), ...plan.citations.map(({ code }) => code)]);
    for (const activity of suspects.filter((one) => !mayHaveOthers(one, plan))) {
      const codes = [...new Set(activity.codes.map(({ code }) => code))];
      const told = new Set<string>();
      for (const { code, span } of findCodes(activity.participants ?? '', all)) {
        if (told.has(code) || answersTo(codes, code, plan) || isKnownSlip(codes, code, plan))
          continue;
        told.add(code);
        const data = { activity: activity.number, named: nameWork(activity), code, codes };
        const name = known?.get(code)?.name ?? null;
        yield {
          at: { ...inside(activity.at, 'participants'), span },
          data: { ...data, name, inAudit: !known || known.has(code) },
          related: sourceOf(activity),
        };
      }
    }
  },
});

/** Where the codes stand that an activity has from its task or its roadmap. */
function sourceOf({ at, codes }: Activity): NonNullable<Hit<Data>['related']> {
  const [first] = codes;
  if (!first || isWithin(first.at, at)) return [];
  const message = {
    ru: 'коды мероприятия взяты отсюда',
    en: 'the activity has its codes from here',
  };
  return [{ message, at: first.at }];
}

function nameParameter({ code, name }: Data, language: Language): string {
  return name ? nameCode({ code, name })[language] : code;
}

function sayCodes(codes: readonly string[]): Text {
  const list = codes.join(', ');
  return codes.length === 1
    ? { ru: `у мероприятия только код ${list}`, en: `the activity's only code is ${list}` }
    : { ru: `у мероприятия коды ${list}`, en: `the activity's codes are ${list}` };
}

/** Whether what the schema took away, or an unknown task, may have given the activity other codes. */
function mayHaveOthers({ at, codes, task }: Activity, { rejected, tasks }: Plan): boolean {
  if (isRejected(rejected, inside(at, 'codes'))) return true;
  const [first] = codes;
  if (first && isWithin(first.at, at)) return false;
  const unknownTask = task !== undefined && !tasks.some(({ id }) => id === task.id);
  return (
    unknownTask ||
    ['tasks', 'codes'].some((field) => isRejected(rejected, { ...at, path: [field] }))
  );
}

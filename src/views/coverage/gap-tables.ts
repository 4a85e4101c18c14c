import type { Language, Text } from '../../core/text.ts';
import type { ParameterCoverage } from '../../plan/coverage-of.ts';
import type { Activity } from '../../plan/model.ts';
import type { Block } from '../../report/report.ts';
import type { Table } from '../../report/table.ts';
import { activityNumber } from '../describe-item.ts';
import type { AskedCoverage } from './asked-coverage.ts';

/** The parameters that nothing answers to, and the activities that answer to nothing; each only if there are any. */
export function gapBlocks(coverage: AskedCoverage, language: Language): Block[] {
  const { parameters, unanswered, isPart } = coverage;
  const words = WORDS[language];
  const open = parameters.filter(({ isAnswered }) => !isAnswered);
  const blocks: Block[] = [];
  if (open.length > 0) {
    const text = isPart ? words.openInPart : words.open;
    blocks.push({ kind: 'heading', level: 3, text }, openTable(open, language));
  }
  if (unanswered.length > 0) {
    blocks.push(
      { kind: 'heading', level: 3, text: words.unanswered },
      unansweredTable(unanswered, language),
    );
  }
  return blocks;
}

function openTable(open: readonly ParameterCoverage[], language: Language): Table {
  const words = WORDS[language];
  const whys = open.map(({ isCancelled, isPromised }) =>
    isCancelled ? words.cancelled : isPromised ? words.promised : '',
  );
  const hasWhys = whys.some((why) => why !== '');
  const titles = [words.code, words.parameter, words.factor, ...(hasWhys ? [words.why] : [])];
  return {
    kind: 'table',
    columns: titles.map((title) => ({ title })),
    rows: open.map(({ factor, parameter }, index) => ({
      facets: { codes: [parameter.code] },
      cells: [
        { text: parameter.code },
        { text: parameter.name },
        { text: factor.name },
        ...(hasWhys ? [{ text: whys[index] ?? '' }] : []),
      ],
    })),
  };
}

function unansweredTable(activities: readonly Activity[], language: Language): Table {
  const words = WORDS[language];
  return {
    kind: 'table',
    columns: [words.number, words.activity, words.why].map((title) => ({ title })),
    rows: activities.map((activity) => {
      const codes = [...new Set(activity.codes.map(({ code }) => code))];
      const why = [words.noCodes, words.unknownCode, words.unknownCodes][Math.min(2, codes.length)];
      return {
        facets: { codes },
        cells: [
          { text: activityNumber(activity) },
          { text: activity.title },
          { text: (why ?? '').replace('…', () => codes.join(', ')) },
        ],
      };
    }),
  };
}

type Word =
  | 'open'
  | 'openInPart'
  | 'unanswered'
  | 'code'
  | 'parameter'
  | 'factor'
  | 'number'
  | 'activity'
  | 'why'
  | 'cancelled'
  | 'promised'
  | 'noCodes'
  | 'unknownCode'
  | 'unknownCodes';

const WORDS: Text<Record<Word, string>> = {
  ru: {
    open: 'На эти параметры не отвечает ни одно мероприятие',
    openInPart: 'На эти параметры не отвечает ни одно из отобранных мероприятий',
    unanswered: 'Эти мероприятия не отвечают ни на один параметр аудита',
    code: 'Код',
    parameter: 'Параметр',
    factor: 'Фактор риска',
    number: '№',
    activity: 'Мероприятие',
    why: 'Почему',
    cancelled: 'мероприятие отменено',
    promised: 'код стоит у задачи или у всей дорожной карты, но мероприятий с ним нет',
    noCodes: 'нет кодов',
    unknownCode: 'кода … нет в аудите',
    unknownCodes: 'кодов … нет в аудите',
  },
  en: {
    open: 'No activity answers to these parameters',
    openInPart: 'None of the selected activities answers to these parameters',
    unanswered: 'These activities answer to no parameter of the audit',
    code: 'Code',
    parameter: 'Parameter',
    factor: 'Risk factor',
    number: 'No.',
    activity: 'Activity',
    why: 'Why',
    cancelled: 'the activity is cancelled',
    promised: 'a task or the whole roadmap names the code, but no activity has it',
    noCodes: 'no codes',
    unknownCode: 'the audit has no code …',
    unknownCodes: 'the audit has none of the codes …',
  },
};

import type { Language, Text } from '../../core/text.ts';
import type { ParameterCoverage } from '../../plan/coverage-of.ts';
import type { Activity, RiskLevel } from '../../plan/model.ts';
import { matrixList } from '../../report/matrix-table.ts';
import type { Block, Matrix, MatrixRow } from '../../report/report.ts';
import { activityNumber } from '../describe-item.ts';
import { legend, type Progress, progressOf, signFor } from './answer-sign.ts';
import type { AskedCoverage } from './asked-coverage.ts';

/** Above so many answers, or cells, nobody reads a matrix, and no format could hold it. */
const MOST = 500_000;

/** What answers to what, and what the signs mean; nothing if nothing answers to anything. */
export function answerBlocks(coverage: AskedCoverage, language: Language): Block[] {
  const answers = listAnswers(coverage);
  if (answers === undefined) return [{ kind: 'paragraph', text: TOO_MANY[language] }];
  if (answers.every(({ activities }) => activities.length === 0)) return [];
  const used = new Set<Progress>();
  const matrix = matrixOf(answers, coverage, used, language);
  const isLarge = matrix.rows.length * matrix.columns.length > MOST;
  return [
    isLarge ? matrixList(matrix) : matrix,
    { kind: 'paragraph', text: legend(used, language), tone: 'quiet' },
  ];
}

/** The activities that answer to each parameter, or would; undefined if they are beyond all measure. */
export function listAnswers({ parameters }: AskedCoverage): Answers[] | undefined {
  const answers: Answers[] = [];
  let number = 0;
  for (const one of parameters) {
    const activities = one.activities();
    number += activities.length;
    if (number > MOST) return undefined;
    answers.push({ one, activities });
  }
  return answers;
}

interface Answers {
  one: ParameterCoverage;
  activities: readonly Activity[];
}

/** Only activities that answer to something have a column; `used` takes the signs that occur. */
function matrixOf(
  answers: readonly Answers[],
  { itemsOf }: AskedCoverage,
  used: Set<Progress>,
  language: Language,
): Matrix {
  const activities = [...new Set(answers.flatMap((one) => one.activities))].sort(
    (one, other) => one.number - other.number,
  );
  const signs = activities.map((activity) => {
    const progress = progressOf(activity, itemsOf.get(activity));
    used.add(progress);
    return signFor(progress);
  });
  const index = new Map(activities.map((activity, place) => [activity, place]));
  const hasLevels = answers.some(({ one }) => one.parameter.level);
  return {
    kind: 'matrix',
    heads: [...HEADS[language], ...(hasLevels ? [LEVEL[language]] : [])],
    columnsTitle: ACTIVITIES[language],
    groupTitle: FACTOR[language],
    columns: activities.map((one) => ({ label: activityNumber(one), title: one.title })),
    rows: answers.map((answer): MatrixRow => {
      const { factor, parameter, isAnswered } = answer.one;
      const level = parameter.level ? LEVELS[parameter.level][language] : '';
      const places = answer.activities.map((activity) => index.get(activity) ?? 0);
      return {
        heads: [parameter.code, parameter.name, ...(hasLevels ? [level] : [])],
        ...(!isAnswered && { tone: 'strong' }),
        group: factor.name,
        signs: new Map(places.map((place) => [place, signs[place] ?? { sign: '' }])),
      };
    }),
  };
}

const HEADS: Text<readonly string[]> = { ru: ['Код', 'Параметр'], en: ['Code', 'Parameter'] };
const LEVEL: Text = { ru: 'Уровень риска', en: 'Risk' };
const FACTOR: Text = { ru: 'Фактор риска', en: 'Risk factor' };
const ACTIVITIES: Text = { ru: 'Мероприятия', en: 'Activities' };

const LEVELS: Readonly<Record<RiskLevel, Text>> = {
  high: { ru: 'высокий', en: 'high' },
  medium: { ru: 'средний', en: 'medium' },
  low: { ru: 'низкий', en: 'low' },
};

const TOO_MANY: Text = {
  ru: 'Ответов слишком много, чтобы показать их в таблице.',
  en: 'There are too many answers to show them in a table.',
};

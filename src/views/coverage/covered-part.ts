import type { Language } from '../../core/text.ts';
import { formFor, type Noun } from '../../language/count.ts';
import type { AskedCoverage } from './asked-coverage.ts';

/** How many parameters are answered. */
export interface CoveredPart {
  covered: number;
  total: number;
  /** Whole, and 100 or 0 only if that is exact; null if there are no parameters. */
  percent: number | null;
}

export function coveredPart({ parameters }: Pick<AskedCoverage, 'parameters'>): CoveredPart {
  const total = parameters.length;
  const covered = parameters.filter(({ isAnswered }) => isAnswered).length;
  const share = Math.round((covered * 100) / total);
  const isExact = covered === 0 || covered === total;
  const percent = isExact ? share : Math.min(99, Math.max(1, share));
  return { covered, total, percent: total === 0 ? null : percent };
}

/** «Охвачено 6 из 7 параметров аудита (86 %).» */
export function sayCoveredPart(
  { covered, total, percent }: CoveredPart,
  { isPart, isPartOfAudit }: Pick<AskedCoverage, 'isPart' | 'isPartOfAudit'>,
  language: Language,
): string {
  if (percent === null) return (isPartOfAudit ? NONE_ASKED : NO_PARAMETERS)[language];
  const verb = formFor(covered, COVERED, language);
  const of = `${covered}\u00a0${{ ru: 'из', en: 'of' }[language]}\u00a0${total}`;
  const noun = formFor(total, isPartOfAudit ? ASKED_PARAMETERS : PARAMETERS, language);
  if (language === 'en') {
    const by = isPart ? ' by the selected activities' : '';
    return `${of} ${noun} of the audit ${verb} answered${by} (${percent}%).`;
  }
  const by = isPart ? ', считая только отобранные мероприятия' : '';
  return `${verb} ${of} ${noun} аудита (${percent}\u00a0%)${by}.`;
}

const COVERED: Noun = { ru: ['Охвачен', 'Охвачено', 'Охвачено'], en: ['is', 'are'] };

/** In the genitive, as they stand behind «из». */
const PARAMETERS: Noun = {
  ru: ['параметра', 'параметров', 'параметров'],
  en: ['parameter', 'parameters'],
};

const ASKED_PARAMETERS: Noun = {
  ru: ['отобранного параметра', 'отобранных параметров', 'отобранных параметров'],
  en: ['selected parameter', 'selected parameters'],
};

const NONE_ASKED = {
  ru: 'В аудите нет параметров с такими кодами.',
  en: 'The audit has no parameters with such codes.',
};

const NO_PARAMETERS = {
  ru: 'В аудите нет ни одного параметра: отвечать не на что.',
  en: 'The audit has no parameters: there is nothing to answer to.',
};

import type { Language, Text } from '../../core/text.ts';
import { type Explained, findRenumbering } from '../../plan/find-renumbering.ts';
import type { AuditProblem, Plan } from '../../plan/model.ts';
import type { Block } from '../../report/report.ts';
import type { AskedCoverage } from './asked-coverage.ts';

/** Why a plan can't be compared with an audit, and what to do. */
export function whyNoAudit({ auditProblem, auditFile }: Plan): Text {
  const file = auditProblem?.file ?? auditFile;
  if (file === undefined) return UNNAMED;
  const reason = auditProblem?.reason ?? 'broken';
  const { ru, en } = WHY[reason];
  return { ru: ru.replace('…', () => file), en: en.replace('…', () => file) };
}

/** Why what follows can't be trusted; nothing if it can. */
export function warnings(plan: Plan, coverage: AskedCoverage, language: Language): Block[] {
  const renumbering = findRenumbering(plan);
  const texts: string[] = [];
  if (renumbering) {
    const pairs = [...renumbering.falseMatches, ...renumbering.mapping];
    texts.push(RENUMBERED[language].replace('…', () => sayPairs(pairs, language)));
  }
  if (plan.audit?.complete === false) texts.push(AUDIT_IN_PART[language]);
  if (coverage.mayCiteMore) texts.push(ROADMAP_IN_PART[language]);
  return texts.map((text) => ({ kind: 'paragraph', text, tone: 'strong' }));
}

/** As many as make the point. */
const SHOWN = 3;

function sayPairs(pairs: readonly Explained[], language: Language): string {
  const instead = { ru: 'вместо', en: 'for' }[language];
  const said = pairs.slice(0, SHOWN).map(({ from, to }) => `${from} ${instead} ${to}`);
  return said.join(', ');
}

const WHY: Readonly<Record<AuditProblem['reason'] | 'broken', Text>> = {
  missing: {
    ru: 'Сравнить не с чем: файла аудита … нет. Создайте его или укажите другой в поле audit.',
    en: 'There is nothing to compare with: there is no audit file …. Make it, or name another in the field audit.',
  },
  outside: {
    ru: 'Сравнить не с чем: файл аудита … лежит вне проверяемой папки. Положите его рядом с дорожной картой.',
    en: 'There is nothing to compare with: the audit file … lies outside the folder being checked. Put it beside the roadmap.',
  },
  unreadable: {
    ru: 'Сравнить не с чем: файл аудита … не открывается. Проверьте, что это файл, а не папка, и что его разрешено читать.',
    en: 'There is nothing to compare with: the audit file … can’t be opened. Check that it is a file and not a folder, and that it may be read.',
  },
  'not-an-audit': {
    ru: 'Сравнить не с чем: файл … — не аудит. Укажите в поле audit файл, в котором стоит «kind: audit».',
    en: 'There is nothing to compare with: the file … is not an audit. Name one with “kind: audit” in the field audit.',
  },
  broken: {
    ru: 'Сравнить не с чем: файл аудита … записан с ошибкой и не читается. Что исправить, скажет команда karta validate.',
    en: 'There is nothing to compare with: the audit file … has a mistake in it and can’t be read. The command karta validate says what to mend.',
  },
};

const UNNAMED: Text = {
  ru: 'Сравнить не с чем: неизвестно, где лежит аудит. Что исправить, скажет команда karta validate.',
  en: 'There is nothing to compare with: nobody knows where the audit is. The command karta validate says what to mend.',
};

const RENUMBERED: Text = {
  ru: 'Верить этим цифрам нельзя: коды в дорожной карте похожи на номера строк аудита (…). Сначала исправьте их, все замены назовёт команда karta validate.',
  en: 'These figures can’t be trusted: the codes of the roadmap look like numbers of the audit’s rows (…). Mend them first; the command karta validate tells all of them.',
};

const AUDIT_IN_PART: Text = {
  ru: 'Часть аудита не прочитана, и параметров в нём может быть больше. Что исправить, скажет команда karta validate.',
  en: 'A part of the audit could not be read, so it may have more parameters. The command karta validate says what to mend.',
};

const ROADMAP_IN_PART: Text = {
  ru: 'Часть дорожной карты не прочитана, и ответов в ней может быть больше. Что исправить, скажет команда karta validate.',
  en: 'A part of the roadmap could not be read, so it may have more answers. The command karta validate says what to mend.',
};

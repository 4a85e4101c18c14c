import { ambiguousDate } from './ambiguous-date.ts';
import { approvedLate } from './approved-late.ts';
import { catalogueName } from './catalogue-name.ts';
import { dayOff } from './day-off.ts';
import { doneInFuture } from './done-in-future.ts';
import { doneWithoutDate } from './done-without-date.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateId } from './duplicate-id.ts';
import { endBeforeStart } from './end-before-start.ts';
import { impossibleDate } from './impossible-date.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { missingEvidence } from './missing-evidence.ts';
import { mixedAlphabet } from './mixed-alphabet.ts';
import { noAudit } from './no-audit.ts';
import { noCodes } from './no-codes.ts';
import { noResponsible } from './no-responsible.ts';
import { notInCatalogue } from './not-in-catalogue.ts';
import { outsidePeriod } from './outside-period.ts';
import { outsideStage } from './outside-stage.ts';
import { participantsCode } from './participants-code.ts';
import { pastedMarkup } from './pasted-markup.ts';
import { placeholder } from './placeholder.ts';
import { renumberedCodes } from './renumbered-codes.ts';
import type { Rule } from './rule.ts';
import { schoolMismatch } from './school-mismatch.ts';
import { taskWithoutActivity } from './task-without-activity.ts';
import { uncoveredParameter } from './uncovered-parameter.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownTask } from './unknown-task.ts';
import { unreadDate } from './unread-date.ts';
import { wordsBesideDate } from './words-beside-date.ts';

/** Every cross-check of a plan, in the order in which `karta rules` lists them. */
export const rules: readonly Rule[] = [
  noAudit,
  unknownCode,
  renumberedCodes,
  duplicateCode,
  notInCatalogue,
  catalogueName,
  uncoveredParameter,
  noCodes,
  participantsCode,
  duplicateId,
  unknownTask,
  taskWithoutActivity,
  impossibleDate,
  endBeforeStart,
  unreadDate,
  ambiguousDate,
  wordsBesideDate,
  outsidePeriod,
  outsideStage,
  dayOff,
  approvedLate,
  noResponsible,
  unknownRole,
  doneInFuture,
  doneWithoutDate,
  doneWithoutEvidence,
  missingEvidence,
  schoolMismatch,
  placeholder,
  pastedMarkup,
  invisibleCharacter,
  mixedAlphabet,
];

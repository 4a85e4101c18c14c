import type { Finding } from '../core/diagnostic.ts';
import type { SourceDocument } from '../documents/document.ts';
import { collectFaults } from './collect-faults.ts';
import { dropConsequences } from './drop-consequences.ts';
import { explainLimit } from './explain-limit.ts';
import { explainMissingField } from './explain-missing-field.ts';
import { explainUnknownChoice } from './explain-unknown-choice.ts';
import { explainUnknownField } from './explain-unknown-field.ts';
import { explainWays } from './explain-ways.ts';
import { explainWrongForm } from './explain-wrong-form.ts';
import { explainWrongType } from './explain-wrong-type.ts';
import {
  type Explain,
  type Explanation,
  type Fault,
  type FaultContext,
  MOST_ERRORS,
  MOST_FINDINGS,
} from './fault.ts';
import { fieldFinder } from './schema-field.ts';
import type { Kind } from './shape-result.ts';
import { takeOutFaults } from './take-out-faults.ts';
import type { ShapeError } from './validators.js';

const TRANSLATORS: Readonly<Record<string, Explain>> = {
  type: explainWrongType,
  required: explainMissingField,
  additionalProperties: explainUnknownField,
  enum: explainUnknownChoice,
  const: explainUnknownChoice,
  pattern: explainWrongForm,
  anyOf: explainWays,
};

/** Puts into words what ajv found wrong with a document, and takes it out of the document's value. */
export async function explainShape(
  document: SourceDocument,
  kind: Kind,
  errors: readonly ShapeError[],
): Promise<{ value: unknown; findings: Finding[] }> {
  const context: FaultContext = {
    kind,
    file: document.file,
    root: document.value,
    fieldAt: fieldFinder(kind),
    written: (path) => document.written(path),
  };
  const overwhelmed = errors.length > MOST_ERRORS;
  const faults = collectFaults(overwhelmed ? errors.slice(0, MOST_ERRORS) : errors, document.value);
  const { told, silent } = dropConsequences(faults, context);
  const explained: [Fault, Explanation][] = [];
  for (const fault of told.slice(0, MOST_FINDINGS)) {
    const explain = TRANSLATORS[fault.keyword] ?? explainLimit;
    explained.push([fault, await explain(fault, context)]);
  }
  const rest = told.slice(MOST_FINDINGS);
  const findings = explained.map(([, explanation]) => findingOf(explanation));
  if (rest.length > 0) findings.push(countedOnly(document.file, rest.length));
  const others = [...rest, ...silent];
  return { value: overwhelmed ? undefined : takeOutFaults(explained, others, context), findings };
}

function findingOf({ meant: _, ...explanation }: Explanation): Finding {
  return { severity: 'error', ...explanation };
}

function countedOnly(file: string, number: number): Finding {
  return {
    rule: 'invalid-value',
    severity: 'error',
    message: {
      ru: `В файле есть и другие такие ошибки (не меньше ${number}): исправьте показанные и проверьте файл снова.`,
      en: `The file has more errors of this kind (at least ${number}): mend those shown and check the file again.`,
    },
    at: { file, path: [] },
    data: { more: number },
  };
}

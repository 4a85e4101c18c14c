import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../core/text.ts';
import { writeYaml } from '../../documents/write/write-yaml.ts';
import { shapeOf } from '../../schema/shape-of.ts';
import type { Kind } from '../../schema/shape-result.ts';
import { answeredPlan } from '../../template/answered-plan.ts';
import type { AnsweredFactor, Answers } from '../../template/answers.ts';
import { commentedAudit, commentedRoadmap } from '../../template/commented-plan.ts';
import { ciFile, configFile, editorFiles } from '../../template/extra-files.ts';
import type { FileChange } from '../replace-files.ts';
import { schemaFiles } from '../schema-files.ts';
import { settingsRootOf } from '../settings-root-of.ts';
import { wayFrom } from '../way-from.ts';
import type { Extras } from './choose-extras.ts';

/** What is to be made, and what is there already and stays. */
export interface PlannedInit {
  changes: readonly FileChange[];
  /** The names of those that people should know of, relative to the current folder. */
  made: readonly string[];
  /** Asked for, but there already. */
  kept: readonly string[];
}

export interface InitPlace {
  /** Absolute. */
  folder: string;
  cwd: string;
  language: Language;
  catalogue: readonly AnsweredFactor[];
}

/** The files of a new plan and what goes with it; files that are there already stay as they are. */
export function planInit(
  answers: Answers,
  extras: Extras,
  { folder, cwd, language, catalogue }: InitPlace,
): PlannedInit {
  const kinds: Kind[] = extras.editor
    ? ['audit', 'roadmap', 'catalogue', 'config']
    : ['audit', 'roadmap', ...(extras.config ? (['config'] as const) : [])];
  const schemas = schemaFiles(folder, kinds);
  const inFolder = [
    ...planFiles(answers, { language, catalogue, schema: schemas.reference }),
    ...(extras.config ? [configFile(language, schemas.reference('config'))] : []),
    ...(extras.editor ? editorFiles(schemas.reference) : []),
  ].map(({ path, text }) => ({ path: join(folder, path), text }));
  const root = settingsRootOf(folder);
  const inRoot = extras.ci.map(ciFile).map(({ path, text }) => ({ path: join(root, path), text }));
  const all = [...inFolder, ...inRoot].map((one) => ({ ...one, isThere: existsSync(one.path) }));
  const shown = (path: string): string => wayFrom(cwd, path);
  const fresh = all.filter(({ isThere }) => !isThere);
  const changes = fresh.map(({ path, text }) => ({
    path,
    name: shown(path),
    before: undefined,
    after: new TextEncoder().encode(text),
  }));
  return {
    changes: changes.length > 0 ? [...schemas.missing, ...changes] : [],
    made: fresh.map(({ path }) => shown(path)),
    kept: all.filter(({ isThere }) => isThere).map(({ path }) => shown(path)),
  };
}

function planFiles(
  answers: Answers,
  context: {
    language: Language;
    catalogue: readonly AnsweredFactor[];
    schema(kind: Kind): string;
  },
): { path: string; text: string }[] {
  if (answers.factors.length === 0) {
    const template = { ...context, school: answers.school, period: answers.period };
    return [
      { path: 'audit.yaml', text: commentedAudit(template) },
      { path: 'roadmap.yaml', text: commentedRoadmap(template) },
    ];
  }
  return Object.values(answeredPlan(answers)).map((value) => ({
    path: `${value.kind}.yaml`,
    text: writeYaml(value, shapeOf(value.kind), { schema: context.schema(value.kind) }),
  }));
}

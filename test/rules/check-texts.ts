import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Files } from '../../src/documents/files.ts';
import { type CheckResult, checkPlans } from '../../src/pipeline.ts';
import { groupFiles } from '../../src/plan/group-files.ts';
import type { NamedFile } from '../../src/schema/load-file.ts';

/** The audit to which the plans of these tests answer. */
export const AUDIT = `kind: audit
school: МБОУ «СОШ № 12»
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Не хватает учителей}
  - name: Педагоги
    parameters:
      - {code: "5.5", name: Многие учителя работают первый год}
`;

/** The beginning of a roadmap for the school year 2022/2023. */
export const HEAD = `kind: roadmap
title: Дорожная карта на год
school: МБОУ «СОШ № 12»
period: 2022/2023
`;

/** Checks files held in memory, as `karta validate` checks a folder on 1 April 2023. */
export async function checkTexts(texts: Readonly<Record<string, string>>): Promise<CheckResult> {
  const names = Object.keys(texts).filter((file) => /(?:audit|roadmap)\.yaml$/.test(file));
  const sources = names.map(
    (file): NamedFile => ({ file, kind: file.endsWith('audit.yaml') ? 'audit' : 'roadmap' }),
  );
  const files: Files = {
    read: async (file) => {
      if (file.startsWith('../')) return 'outside';
      const text = texts[file];
      return text === undefined ? 'missing' : new TextEncoder().encode(text);
    },
    exists: async (file) => (file.startsWith('../') ? 'outside' : Object.hasOwn(texts, file)),
  };
  const groups = await groupFiles(sources, files);
  return checkPlans(groups, { files, today: '2023-04-01', language: 'ru' });
}

/** What is found in a roadmap and its audit; the usual head and audit, unless told otherwise. */
export async function findingsOf(roadmap: string, audit = AUDIT): Promise<readonly Diagnostic[]> {
  const whole = roadmap.startsWith('kind:') ? roadmap : HEAD + roadmap;
  return (await checkTexts({ 'roadmap.yaml': whole, 'audit.yaml': audit })).findings;
}

/** The rules of the findings, each as `rule line:column`, the audit's with its name before. */
export async function placesOf(roadmap: string, audit = AUDIT): Promise<string[]> {
  const findings = await findingsOf(roadmap, audit);
  return findings.map(({ rule, file, range: { start } }) => {
    const place = `${rule} ${start.line}:${start.column}`;
    return file === 'roadmap.yaml' ? place : `${file} ${place}`;
  });
}

/** The rules of the findings, in the order of their places. */
export async function rulesOf(roadmap: string, audit = AUDIT): Promise<string[]> {
  return (await findingsOf(roadmap, audit)).map(({ rule }) => rule);
}

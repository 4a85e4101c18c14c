import type { FileProblem, Files } from '../documents/files.ts';
import { isKind, type LoadedFile, type NamedFile } from '../schema/load-file.ts';
import type { PlanFiles } from './build-plan.ts';
import { findAuditPlaces } from './find-audit-places.ts';
import type { AuditProblem } from './model.ts';

/** Each roadmap with its audit, and the audits that no roadmap answers to. */
export async function pairFiles(
  loaded: readonly LoadedFile[],
  load: (source: NamedFile) => Promise<LoadedFile>,
  files: Files,
): Promise<PlanFiles[]> {
  const pairs: PlanFiles[] = [];
  for (const roadmap of loaded) {
    if (!isKind(roadmap, 'roadmap')) continue;
    const { candidates, usual, sure, at } = findAuditPlaces(roadmap);
    const found = await firstExisting(candidates, loaded, files);
    if (!found && !sure) {
      pairs.push({ roadmap, audit: undefined, auditProblem: undefined });
      continue;
    }
    const file = found ?? usual;
    const audit = await load({ file, kind: 'audit' });
    const reason = auditReason(audit);
    pairs.push({
      roadmap,
      audit: isKind(audit, 'audit') && audit.document ? audit : undefined,
      auditFile: isKind(audit, 'audit') ? found : undefined,
      auditProblem: reason && { reason, file, at },
    });
  }
  const used = new Set(pairs.map(({ audit }) => audit?.file));
  const alone = loaded.flatMap((audit): PlanFiles[] =>
    isKind(audit, 'audit') && audit.document && !used.has(audit.file)
      ? [{ roadmap: undefined, audit, auditProblem: undefined }]
      : [],
  );
  return [...pairs, ...alone];
}

async function firstExisting(
  candidates: readonly string[],
  loaded: readonly LoadedFile[],
  files: Files,
): Promise<string | undefined> {
  for (const file of candidates) {
    // Nearly always it is among the files that were read already.
    const isRead = loaded.some((one) => one.file === file && one.problem === undefined);
    if (isRead || (await files.exists(file)) === true) return file;
  }
  return undefined;
}

/** Why a loaded file can't serve as an audit; undefined too if its own findings say so. */
function auditReason(audit: LoadedFile): AuditProblem['reason'] | undefined {
  if (audit.document) return audit.kind === 'audit' ? undefined : 'not-an-audit';
  return audit.problem && AUDIT_REASONS[audit.problem];
}

const AUDIT_REASONS: Readonly<Record<FileProblem, AuditProblem['reason'] | undefined>> = {
  missing: 'missing',
  outside: 'outside',
  directory: 'unreadable',
  forbidden: 'unreadable',
  'link-loop': 'unreadable',
  unreadable: 'unreadable',
  'too-large': undefined,
};

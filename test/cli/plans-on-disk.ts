import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export const AUDIT = `kind: audit
school: Школа
factors:
  - name: Кадры
    parameters:
      - {code: "4.1", name: Нехватка педагогов}
`;

/** A Saturday, and nobody responsible: one remark, one warning. */
export const ROADMAP = `kind: roadmap
title: План
school: Школа
period: 2022/2023
activities:
  - {title: Беседы, codes: ["4.1"], when: 15.10.2022}
`;

/** A folder on the disk, empty before each test and gone after it. */
export function folderOnDisk() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'karta-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  return {
    path: (name = '.') => join(folder, name),
    write,
    /** Writes the plan of a school into a folder. */
    plan(name: string): void {
      write(`${name}/audit.yaml`, AUDIT);
      write(`${name}/roadmap.yaml`, ROADMAP);
    },
  };
}

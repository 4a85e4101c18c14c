import { test } from 'vitest';
import { runKarta } from '../run-karta.ts';
test('x', async () => {
  const args = (process.env.KARGS ?? '').split(' ');
  const t = performance.now();
  const r = await runKarta(args, { cwd: process.env.KCWD ?? '/tmp/h' });
  console.log(r.code, Math.round(performance.now() - t), '\n' + r.out.slice(-3500) + r.err);
}, 120000);

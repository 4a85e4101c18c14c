import { test } from 'vitest';
import { scanStructure } from '../../src/documents/scan-structure.ts';
import { readFast } from '../../src/documents/read-fast.ts';
import { decode } from '../../src/documents/decode.ts';
const act = (i: number) => `  - id: ${i}\n    title: Диагностика причин затруднений & повторение № ${i} (см. п. [3])\n    codes: ["8.2", "9.${i % 10}"]\n    when: до 15.04.2022\n    responsible: Педагог-психолог, классные руководители\n    participants: >-\n      Обучающиеся 5–9 классов,\n      родители\n    documents:\n      - Аналитическая справка\n      - {title: Справка, number: "3"}\n    note: Работа идёт весь год   # всё по плану\n`;
const plan = 'kind: roadmap\nactivities:\n' + Array.from({ length: 900 }, (_, i) => act(i)).join('');
const bytes = new TextEncoder().encode(plan);
test('b', () => {
  for (const [n, f] of [['decode', () => decode('f', bytes)], ['scan', () => scanStructure(plan)], ['fast', () => readFast(plan)]] as const) {
    let min = 1e9; for (let i = 0; i < 60; i++) { const t = performance.now(); f(); min = Math.min(min, performance.now() - t); }
    console.log(n, min.toFixed(2));
  }
});

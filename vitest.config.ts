import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves a processor free, which on machines with two means one test file at a time.
    maxWorkers: '100%',
    env: { NO_COLOR: '1', KARTA_TODAY: '', KARTA_LANG: '' },
  },
});

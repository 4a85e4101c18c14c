import type { Severity } from './diagnostic.ts';

/** The worse, the higher. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

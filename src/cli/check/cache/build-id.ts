/** A hash of the bundle, which the build puts in. */
declare const KARTA_BUILD: string | undefined;

/** What tells this build from others of its version; empty where karta runs from its sources. */
export const buildId: string = typeof KARTA_BUILD === 'undefined' ? '' : KARTA_BUILD;

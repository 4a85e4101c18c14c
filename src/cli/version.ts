import manifest from '../../package.json' with { type: 'json' };

/** karta's own version. */
export const { version } = manifest;

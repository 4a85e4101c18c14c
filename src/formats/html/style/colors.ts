import { darkPalette, declareColors, lightPalette } from '../palette.ts';

/** Light for paper and for most screens, dark where the reader's system asks for it. */
export const colors = `
:root {
${declareColors(lightPalette)}
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${declareColors(darkPalette)}
    color-scheme: dark;
  }
}
`;

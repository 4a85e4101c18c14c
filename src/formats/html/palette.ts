/** What the page's colours are for. */
export type ColorName =
  | 'paper'
  | 'band'
  | 'line'
  | 'border'
  | 'ink'
  | 'quiet'
  | 'accent'
  | 'overdue'
  | 'soon'
  | 'running'
  | 'done'
  | 'cancelled'
  | 'undated'
  | 'upcoming';

export type Palette = Readonly<Record<ColorName, string>>;

/** On white; also what is printed, where every colour must still be told from paper when it turns grey. */
export const lightPalette: Palette = {
  paper: '#ffffff',
  band: '#f1f3f6',
  line: '#d3d9e0',
  border: '#6b7683',
  ink: '#1a1f26',
  quiet: '#525c68',
  accent: '#0a55b8',
  overdue: '#b01d1d',
  soon: '#7d4e00',
  running: '#0a55b8',
  done: '#19672f',
  cancelled: '#525c68',
  undated: '#643a9c',
  upcoming: '#3c4855',
};

/** For screens that are set to dark. */
export const darkPalette: Palette = {
  paper: '#15181c',
  band: '#20252b',
  line: '#39414a',
  border: '#8a94a0',
  ink: '#e7eaee',
  quiet: '#a9b2bd',
  accent: '#8ab6ff',
  overdue: '#ff8f85',
  soon: '#f0b64a',
  running: '#8ab6ff',
  done: '#7ed39a',
  cancelled: '#a9b2bd',
  undated: '#cdaaff',
  upcoming: '#c3cad2',
};

/** Colours for texts, each to be read on `paper` and on `band`. */
export const textColors: readonly ColorName[] = [
  'ink',
  'quiet',
  'accent',
  'overdue',
  'soon',
  'running',
  'done',
  'cancelled',
  'undated',
  'upcoming',
];

/** The palette as declarations of CSS variables: `--ink: #1a1f26;`. */
export function declareColors(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `  --${name}: ${color};`)
    .join('\n');
}

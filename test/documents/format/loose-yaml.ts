import fc from 'fast-check';
import { writeText } from '../../../src/documents/write/write-text.ts';
import { nastyFile, nastyText } from '../write/nasty-values.ts';

/** Answers questions about how to write: yes or no, or a number below `most`. */
interface Dice {
  roll(most: number): number;
  says(): boolean;
  /** A comment, where one may stand; empty where there is none. */
  comment(before: string): string;
}

const word = fc.constantFrom('Беседы', 'Родители', 'до 15.04.2022', '5.5', '№ 3', 'x'.repeat(60));
const text = fc.oneof(
  word,
  nastyText,
  fc.array(word, { maxLength: 9 }).map((all) => all.join(' ')),
);
const activity = fc.record(
  {
    ...{
      title: text,
      id: fc.nat(20),
      when: fc.oneof(text, fc.record({ to: text, from: text }, { noNullPrototype: true })),
    },
    ...{ codes: fc.array(text, { maxLength: 3 }), documents: fc.array(text, { maxLength: 3 }) },
    ...{
      other: text,
      steps: fc.array(fc.record({ form: text, title: text }, { noNullPrototype: true }), {
        maxLength: 2,
      }),
    },
  },
  { requiredKeys: [], noNullPrototype: true },
);
const planLike = fc.record(
  {
    ...{ activities: fc.array(activity, { maxLength: 3 }), title: text, unknown: text },
    ...{
      period: fc.record({ to: text, from: text }, { noNullPrototype: true }),
      kind: fc.constant('roadmap'),
    },
    tasks: fc.array(fc.record({ text, id: text }, { noNullPrototype: true }), { maxLength: 2 }),
  },
  { requiredKeys: ['kind'], noNullPrototype: true },
);

/** Comments that accept findings stand among others. */
const DIRECTIVE = 'karta-ignore no-codes: так решили';

/**
 * Files as many hands may have written them, in all styles, with comments and empty lines wherever YAML takes them; now
 * and then where it does not, or where it takes a comment for text.
 */
export function looseFile(withDirectives: boolean): fc.Arbitrary<string> {
  const value = fc.oneof({ weight: 3, arbitrary: planLike }, nastyFile);
  return fc
    .tuple(value, fc.array(fc.nat(999), { minLength: 40, maxLength: 160 }))
    .map(([file, rolls]) => writeFile(file, openDice(rolls, withDirectives)).join('\n'));
}

function openDice(rolls: readonly number[], withDirectives: boolean): Dice {
  let next = 0;
  let count = 0;
  const roll = (most: number): number => (rolls[next++ % rolls.length] ?? 0) % most;
  const comment = (before: string): string => {
    if (roll(4) > 0) return '';
    const said = withDirectives && roll(3) === 0 ? `${DIRECTIVE} ${count}` : `c${count}`;
    count += 1;
    return `${before}# ${said}`;
  };
  return { roll, says: () => roll(2) === 0, comment };
}

function writeFile(value: object, dice: Dice): string[] {
  const lines: string[] = [];
  addLooseLines(lines, 0, dice);
  if (dice.roll(5) === 0) lines.push('---');
  lines.push(...blockLines(value, 0, dice));
  addLooseLines(lines, 6, dice);
  return [...lines, ''];
}

/** Empty lines and comments of any column, up to a few beyond `column`. */
function addLooseLines(lines: string[], column: number, dice: Dice): void {
  for (let count = dice.roll(3); count > 0; count -= 1) {
    if (dice.says()) lines.push('');
    else lines.push(dice.comment(' '.repeat(dice.roll(column + 5))));
  }
}

/** A list or mapping that has parts, in lines of its own. */
function blockLines(value: object, indent: number, dice: Dice): string[] {
  const lines: string[] = [];
  const pad = ' '.repeat(indent);
  for (const [name, part] of Object.entries(value)) {
    addLooseLines(lines, indent, dice);
    const isItem = Array.isArray(value);
    const start = isItem
      ? `${pad}-`
      : `${pad}${writeText(name, { inBrackets: true, sort: 'text' })}:`;
    lines.push(...slotLines(start, part, indent, isItem, dice));
  }
  addLooseLines(lines, indent, dice);
  return lines;
}

function slotLines(
  start: string,
  part: unknown,
  indent: number,
  isItem: boolean,
  dice: Dice,
): string[] {
  const isBlock = typeof part === 'object' && part !== null && Object.keys(part).length > 0;
  if (!isBlock || dice.roll(4) === 0) return inlineLines(start, part, indent, dice);
  const step = Array.isArray(part) && !isItem ? dice.roll(4) : 1 + dice.roll(4);
  const below = blockLines(part, indent + step + (isItem ? 1 : 0), dice);
  const [first = ''] = below;
  // The first part may stand behind the dash.
  if (isItem && /^ +[^ #]/.test(first) && dice.says()) {
    return [start + first.slice(start.length), ...below.slice(1)];
  }
  return [`${start}${dice.comment(' ')}`, ...below];
}

/** A value behind its name, in brackets, quotes or as a text of several lines. */
function inlineLines(start: string, part: unknown, indent: number, dice: Dice): string[] {
  const pad = ' '.repeat(indent + 1 + dice.roll(4));
  if (typeof part === 'string' && /^[а-яёa-z]+(?: [а-яёa-z]+)+$/i.test(part)) {
    const words = part.split(' ');
    const kind = dice.roll(5);
    if (kind === 0) return [`${start} >-${dice.comment(' ')}`, ...words.map((one) => pad + one)];
    if (kind === 1) return [start, ...words.map((one) => pad + one)];
    if (kind === 2) return [`${start} "${words.join(`\n${pad}`)}"${dice.comment('  ')}`];
  }
  if (part === null && dice.says()) return [`${start}${dice.comment(' ')}`];
  const pieces = flowPieces(part, dice);
  const lines = [start];
  for (const piece of pieces) {
    lines.push(`${lines.pop()} ${piece}`);
    const breaks = pieces.length > 1 && dice.roll(3) === 0;
    const comment = breaks ? dice.comment(' ') : '';
    if (breaks) lines.push(`${lines.pop()}${comment}`, pad);
    if (breaks && dice.roll(3) === 0) lines.push(dice.comment(pad), pad);
  }
  return [...lines.slice(0, -1), `${lines.at(-1)}${dice.comment(' ')}`];
}

/** What can stand in brackets, in pieces between which lines may break. */
function flowPieces(part: unknown, dice: Dice): string[] {
  if (typeof part === 'string') {
    return [writeText(part, { inBrackets: true, sort: dice.says() ? 'code' : 'text' })];
  }
  if (typeof part !== 'object' || part === null) return [plain(part)];
  const isList = Array.isArray(part);
  const parts = Object.entries(part).map(([name, value]) => {
    const key = isList ? [] : [`${writeText(name, { inBrackets: true, sort: 'text' })}:`];
    const [first = '', ...rest] = flowPieces(value, dice);
    return [[...key, first].join(' '), ...rest];
  });
  const inner = parts.flatMap((pieces, index) =>
    index < parts.length - 1 ? [...pieces.slice(0, -1), `${pieces.at(-1)},`] : pieces,
  );
  return [isList ? '[' : '{', ...inner, isList ? ']' : '}'];
}

function plain(value: unknown): string {
  if (typeof value !== 'number' || Number.isFinite(value))
    return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

import type { State } from '../../core/state.ts';
import { listAsked } from './list-asked.ts';

/** What people call the states, besides the names that reports print. */
const NAMES: Readonly<Record<State, string>> = {
  overdue: 'просрочено, просроченное, просроченные, просрочен, просрочена, late',
  soon: 'скоро, близко, ближайшее, ближайшие, due soon',
  running: 'идет, идут, в работе, выполняется, выполняются, in progress',
  upcoming: 'впереди, предстоит, предстоящее, предстоящие, запланировано, planned',
  done: 'выполнено, выполненное, выполненные, сделано, сделанное, готово, завершено, completed',
  'done-late': 'выполнено с опозданием, сделано с опозданием, с опозданием, done late',
  cancelled: 'отменено, отмененное, отмененные, canceled',
  undated: 'без срока, без даты, нет срока, нет даты, no date, without a date',
};

/** The states that are asked for in either language, and the words that are none. */
export function readStates(texts: readonly string[]): { states: State[]; missing: string[] } {
  const asked = listAsked(texts).map((text) => ({ text, state: byName.get(plain(text)) }));
  return {
    states: [...new Set(asked.flatMap(({ state }) => withLate(state)))],
    missing: asked.filter(({ state }) => state === undefined).map(({ text }) => text),
  };
}

/** What is done late is done. */
function withLate(state: State | undefined): State[] {
  if (state === undefined) return [];
  return state === 'done' ? ['done', 'done-late'] : [state];
}

/** Every name of a state. */
export function stateNames(): Iterable<string> {
  return byName.keys();
}

const byName: ReadonlyMap<string, State> = new Map(
  (Object.keys(NAMES) as State[]).flatMap((state) =>
    [state, ...NAMES[state].split(', ')].map((name): [string, State] => [plain(name), state]),
  ),
);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"\s_-]+/g, ' ')
    .trim();
}

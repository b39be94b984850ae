/** Steps that can be undone and done again. */

export interface History<State> {
  past: readonly State[];
  now: State;
  future: readonly State[];
}

const MOST = 200;

export function begin<State>(now: State): History<State> {
  return { past: [], now, future: [] };
}

/** A new state, which undo leads back from. The same state is no step. */
export function step<State>(history: History<State>, now: State): History<State> {
  if (now === history.now) return history;
  return { past: [...history.past, history.now].slice(-MOST), now, future: [] };
}

/** A new state in the place of the present one, which is no step of its own: a selection, a slider on its way. */
export function replace<State>(history: History<State>, now: State): History<State> {
  return { ...history, now };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future };
}

/** Answers of the API inside components. */

import { useEffect, useState } from "preact/hooks";
import { get, Problem } from "./api";

export type Answered<Answer> =
  | { state: "loading"; data: Answer | null }
  | { state: "failed"; problem: Problem }
  | { state: "done"; data: Answer };

/**
 * The answer to an address; while another one is asked for, the data of the one before stays. Null asks nothing.
 *
 * `done` is always said of the address asked for now, never of the one before.
 */
export function useAnswer<Answer>(url: string | null, version = 0): Answered<Answer> {
  const asked = `${version} ${url}`;
  const [kept, setKept] = useState<{ asked: string; answered: Answered<Answer> }>({ asked: "", answered: { state: "loading", data: null } });
  useEffect(() => {
    if (url === null) return;
    const stop = new AbortController();
    get<Answer>(url, stop.signal).then(
      (data) => setKept({ asked, answered: { state: "done", data } }),
      (error: unknown) => {
        if (!stop.signal.aborted) setKept({ asked, answered: { state: "failed", problem: asProblem(error) } });
      },
    );
    return () => stop.abort();
  }, [asked]);
  if (kept.asked === asked) return kept.answered;
  return { state: "loading", data: kept.answered.state === "failed" ? null : kept.answered.data };
}

/** A value that follows another one only when that has rested for some milliseconds. */
export function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

/** Any error as a problem. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(-1, String(error));
}

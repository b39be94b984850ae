/** Answers of the API inside components. */

import { useEffect, useState } from "preact/hooks";
import { get, Problem } from "./api";

export type Answered<Answer> =
  | { state: "loading"; data: Answer | null }
  | { state: "failed"; problem: Problem }
  | { state: "done"; data: Answer };

/** The answer to an address; while another one is asked for, the data of the one before stays. Null asks nothing. */
export function useAnswer<Answer>(url: string | null, version = 0): Answered<Answer> {
  const [answered, setAnswered] = useState<Answered<Answer>>({ state: "loading", data: null });
  useEffect(() => {
    if (url === null) return;
    const stop = new AbortController();
    setAnswered((before) => ({ state: "loading", data: before.state === "failed" ? null : before.data }));
    get<Answer>(url, stop.signal).then(
      (data) => setAnswered({ state: "done", data }),
      (error: unknown) => {
        if (!stop.signal.aborted) setAnswered({ state: "failed", problem: asProblem(error) });
      },
    );
    return () => stop.abort();
  }, [url, version]);
  return answered;
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

/** The three states of an answer in words: on its way, failed, there. */

import type { ComponentChildren } from "preact";
import type { Problem } from "../api";
import type { Answered } from "../hooks";
import { linkTo } from "../router";
import { t } from "../words";

interface Props<Answer> {
  of: Answered<Answer>;
  /** What is awaited, for the words of waiting. */
  what?: string;
  children: (answer: Answer) => ComponentChildren;
}

/** The answer drawn by `children`, or words while there is none. */
export function Load<Answer>({ of, what, children }: Props<Answer>) {
  if (of.state === "failed") return <Failed problem={of.problem} />;
  if (of.data === null) return <Waiting what={what ?? ""} />;
  return (
    <div class="load" aria-busy={of.state === "loading"}>
      {children(of.data)}
    </div>
  );
}

/** That something is on its way. */
export function Waiting({ what = "" }: { what?: string }) {
  return (
    <p class="state" role="status">
      <span class="spinner" aria-hidden="true" /> {what ? t("state.loading.what", { what }) : t("state.loading")}
    </p>
  );
}

/** That there is nothing, and why that may be. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="state empty">{children}</p>;
}

/** What went wrong, what can be done, and names that were meant perhaps. */
export function Failed({ problem }: { problem: Problem }) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{headline(problem)}</strong> {problem.title}
      </p>
      {problem.todo && <p>{problem.todo}</p>}
      {problem.near.length > 0 && (
        <ul>
          {problem.near.map((one) => (
            <li key={one.id}>
              <a href={linkTo(["find", one.id])}>{one.name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function headline(problem: Problem): string {
  if (problem.status === 0) return t("state.offline");
  if (problem.status === 401) return t("state.key");
  if (problem.status === 404) return t("state.unknown");
  if (problem.status === 409) return t("state.ambiguous");
  return problem.status >= 500 || problem.status < 0 ? t("state.fault") : t("state.refused");
}

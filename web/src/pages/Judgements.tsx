import { useState } from "preact/hooks";
import { address, send } from "../api";
import { asProblem, useAnswer } from "../hooks";
import type { Problem } from "../api";
import { KeyField } from "../parts/KeyField";
import { Empty, Failed, Load } from "../parts/Load";
import type { Listing } from "../types";
import { t, termOf } from "../words";

export interface Judgement {
  id: string;
  verdict: "same" | "different" | "rejected";
  statements: string[];
  names: string[];
  because: string;
  judge: string | null;
  time: string;
}

/** The judgements that hold; each can be taken back. */
export function Judgements() {
  const [version, setVersion] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const found = useAnswer<Listing<Judgement>>(address("/v1/judgements", { limit: 200 }), version);
  const undo = (id: string) =>
    send("DELETE", `/v1/judgements/${id}`).then(
      () => { setProblem(null); setVersion(version + 1); },
      (error: unknown) => setProblem(asProblem(error)),
    );
  return (
    <section class="sheet">
      <h2>{t("judgements.title")}</h2>
      {problem && <Failed problem={problem} />}
      {problem?.status === 401 && <KeyField onChange={() => setProblem(null)} />}
      <Load of={found} what={t("judgements.title")}>
        {(answer) =>
          answer.items.length === 0 ? <Empty>{t("judgements.none")}</Empty> : (
            <ul class="plain-list">
              {answer.items.map((one) => (
                <li key={one.id}>
                  <span class="tag confirmed">{termOf("verdict", one.verdict)}</span>{" "}
                  <span lang="zh">{one.names.join(" / ")}</span> · <q>{one.because}</q>{" "}
                  <span class="quiet small when">{one.judge} {one.time.slice(0, 10)}</span>{" "}
                  <button type="button" onClick={() => void undo(one.id)}>{t("judgements.undo")}</button>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

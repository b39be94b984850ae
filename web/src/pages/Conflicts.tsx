import { useState } from "preact/hooks";
import { address } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { useTitle } from "../parts/title";
import type { Conflict, Listing } from "../types";
import { count, t, termOf } from "../words";
import { ConflictList } from "./ConflictsOf";
import { Judgements } from "./Judgements";

/** Contradictions in what the sources say, and the judgements of people about them. */
export function Conflicts() {
  useTitle(t("shell.conflicts"));
  const found = useAnswer<Listing<Conflict>>(address("/v1/conflicts", { limit: 500 }));
  const [kind, setKind] = useState("");
  return (
    <>
      <h1>{t("shell.conflicts")}</h1>
      <p class="quiet">{t("conflicts.what")}</p>
      <Load of={found} what={t("shell.conflicts")}>
        {(answer) => {
          if (!answer.items.length) return <Empty>{t("conflicts.none")}</Empty>;
          const kinds = [...new Set(answer.items.map((one) => one.kind))];
          return (
            <>
              <label class="field">{t("conflicts.kind")} ({count("conflicts", answer.total)})
                <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
                  <option value="">{t("document.every")}</option>
                  {kinds.map((one) => <option value={one} key={one}>{termOf("conflict", one)}</option>)}
                </select>
              </label>
              <ConflictList conflicts={answer.items.filter((one) => !kind || one.kind === kind)} />
            </>
          );
        }}
      </Load>
      <Judgements />
    </>
  );
}

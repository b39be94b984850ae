/** What became of each document: what was found, what was skipped and doubted, and why. */

import { address } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { ConflictList } from "../pages/ConflictsOf";
import { linkTo } from "../router";
import type { Conflict, Listing } from "../types";
import { count, t, termOf } from "../words";
import { finished, type Outcome, type Sent } from "./queue";

/** How far the sending is, and a card for each document. */
export function Review({ sent }: { sent: Sent[] }) {
  if (!sent.length) return null;
  const ready = finished(sent);
  return (
    <section>
      <p role="status">{ready < sent.length ? t("add.reading", { n: ready, total: sent.length }) : t("add.done", { n: ready })}</p>
      <progress value={ready} max={sent.length} aria-label={t("add.progress")} />
      {sent.map((one, place) => <Card one={one} key={place} />)}
      {ready === sent.length && <Doubted keys={sent.flatMap((one) => (one.state === "done" ? [one.outcome.title] : []))} />}
    </section>
  );
}

function Card({ one }: { one: Sent }) {
  if (one.state === "failed") {
    return (
      <div class="state failed" role="alert">
        <strong>{one.name}</strong>: {one.status === 0 ? t("state.offline") : one.what} {one.todo}
      </div>
    );
  }
  if (one.state !== "done") return <p class="state">{one.state === "reading" && <span class="spinner" aria-hidden="true" />} {one.name}: {one.state === "waiting" ? t("add.waiting") : t("state.loading")}</p>;
  return <Became outcome={one.outcome} name={one.name} />;
}

function Became({ outcome, name }: { outcome: Outcome; name: string }) {
  return (
    <section class="sheet">
      <h2>
        <a href={linkTo(["document", outcome.key])} lang="zh">{outcome.title ?? name}</a>{" "}
        <span class="tag came">{termOf("status", outcome.status)}</span>
      </h2>
      <h3>{t("add.found")}</h3>
      <ul class="chips">
        {Object.entries(outcome.statements).map(([kind, number]) => <li class="chip" key={kind}>{termOf("statement", kind)} {number}</li>)}
        {!Object.keys(outcome.statements).length && <li class="quiet">{t("add.found.none")}</li>}
      </ul>
      <h3>{t("add.skipped")} <span class="quiet">{outcome.skipped}</span></h3>
      {outcome.review.length === 0 ? <p class="quiet small">{t("add.skipped.none")}</p> : (
        <ul class="small">
          {outcome.review.map((one, place) => <li key={place}>{termOf("skipped", one.reason)}: <q lang="zh">{one.quote}</q></li>)}
        </ul>
      )}
    </section>
  );
}

function Doubted({ keys }: { keys: (string | null)[] }) {
  const found = useAnswer<Listing<Conflict>>(address("/v1/conflicts", { limit: 500 }));
  return (
    <section>
      <h2>{t("add.doubted")}</h2>
      <Load of={found}>
        {(answer) => {
          const own = answer.items.filter((one) => one.evidence.some((evidence) => keys.includes(evidence.document.title)));
          return own.length ? (
            <><p class="quiet small">{count("conflicts", own.length)}</p><ConflictList conflicts={own} /></>
          ) : <Empty>{t("add.doubted.none")}</Empty>;
        }}
      </Load>
    </section>
  );
}

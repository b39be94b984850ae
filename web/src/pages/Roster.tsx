import { useEffect, useRef, useState } from "preact/hooks";
import { address, pathOf } from "../api";
import { useAnswer, useRested } from "../hooks";
import { DayPicker } from "../parts/DayPicker";
import { Empty, Load } from "../parts/Load";
import { PersonLink, PostLink } from "../parts/names";
import { Proofs } from "../parts/Proof";
import { Sure } from "../parts/Sure";
import { Table } from "../parts/Table";
import { go, type Place, withQuery } from "../router";
import { writeBounds } from "../time/bounds";
import { today, writeDay } from "../time/days";
import type { Listing, Organization, Tenure } from "../types";
import { count, t } from "../words";

/** Who sat in an organization on a day, certain holders first. */
export function Roster({ organization, place }: { organization: Organization; place: Place }) {
  const { from, to } = organization.coverage ?? {};
  const asked = place.query["on"] ?? to ?? writeDay(today());
  const [day, setDay] = useState(asked);
  const sent = useRef(asked);
  const rested = useRested(day, 60);
  useEffect(() => {
    // Only a day that did not come from here, by a link or the history, moves the slider.
    if (asked !== sent.current) setDay(asked);
    sent.current = asked;
  }, [asked]);
  useEffect(() => {
    if (rested === asked) return;
    sent.current = rested;
    go(withQuery(place, { on: rested }), true);
  }, [rested]);
  const found = useAnswer<Listing<Tenure>>(address(pathOf("organizations", organization.id, "officers"), { on: rested, limit: 500 }));
  return (
    <section>
      <DayPicker day={day} from={from ?? day} to={to ?? day} onChange={setDay} />
      <Load of={found} what={t("organization.roster")}>
        {(answer) => (
          <>
            <p class="small quiet" aria-live="polite">
              {found.state === "loading" ? t("state.loading") : `${t("roster.on", { day: rested })} ${count("holders", answer.total)}`}
              {answer.left_out > 0 && ` · ${t("roster.left", { n: answer.left_out })}`}
            </p>
            {answer.items.length ? <Holders tenures={inOrder(answer.items)} /> : <Empty>{t("roster.none")}</Empty>}
          </>
        )}
      </Load>
    </section>
  );
}

/** Tenures in a table: the post, who held it, how sure that is, since and until when, and the words behind it. */
export function Holders({ tenures }: { tenures: Tenure[] }) {
  return (
    <Table label={t("organization.roster")} items={tenures} keyOf={(one) => one.id} classOf={(one) => one.certainty} columns={[
      { head: t("col.post"), cell: (one) => <PostLink post={one.post} /> },
      { head: t("col.person"), cell: (one) => <PersonLink person={one.person} /> },
      { head: t("col.sure"), cell: (one) => <Sure certainty={one.certainty} nearest={one.nearest} /> },
      { head: t("col.began"), class: "when", cell: (one) => writeBounds(one.start) },
      { head: t("col.ended"), class: "when", cell: (one) => writeBounds(one.end) },
      { head: t("col.source"), class: "proof-short", cell: (one) => <Proofs evidence={one.evidence} most={1} /> },
    ]} />
  );
}

/** Posts of one seat first, then by role; in each the certain before the possible. */
function inOrder(tenures: Tenure[]): Tenure[] {
  const key = (one: Tenure) => [one.post.seats === "one" ? 0 : 1, one.post.role, one.certainty === "certain" ? 0 : 1, one.nearest?.days ?? 0];
  return [...tenures].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    for (const place of left.keys()) {
      if (left[place]! < right[place]!) return -1;
      if (left[place]! > right[place]!) return 1;
    }
    return 0;
  });
}

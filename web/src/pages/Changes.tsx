import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { EventLink, PersonLink, PostLink } from "../parts/names";
import { Proofs } from "../parts/Proof";
import { Sure } from "../parts/Sure";
import { type Column, Table } from "../parts/Table";
import { go, type Place, withQuery } from "../router";
import { writeBounds } from "../time/bounds";
import type { Change, Listing, Organization } from "../types";
import { count, t, termOf } from "../words";

/** Who came, left and was confirmed between two days. */
export function Changes({ organization, place }: { organization: Organization; place: Place }) {
  const from = place.query["from"] ?? organization.coverage?.from ?? "";
  const to = place.query["to"] ?? organization.coverage?.to ?? "";
  const found = useAnswer<Listing<Change>>(address(pathOf("organizations", organization.id, "changes"), { from, to, limit: 500 }));
  const choose = (name: string) => (event: { currentTarget: HTMLInputElement }) => {
    if (event.currentTarget.value) go(withQuery(place, { [name]: event.currentTarget.value }), true);
  };
  return (
    <section>
      <div class="range-picker">
        <label class="field">{t("range.from")}<input type="date" value={from} onChange={choose("from")} /></label>
        <label class="field">{t("range.to")}<input type="date" value={to} onChange={choose("to")} /></label>
      </div>
      <Load of={found} what={t("organization.changes")}>
        {(answer) =>
          answer.items.length ? (
            <>
              <p class="small quiet" aria-live="polite">{count("changes", answer.total)}</p>
              <ChangeTable changes={answer.items} events />
            </>
          ) : <Empty>{t("changes.none")}</Empty>
        }
      </Load>
    </section>
  );
}

/** Changes in a table, with the event that made each when `events` says so. */
export function ChangeTable({ changes, events }: { changes: Change[]; events?: boolean }) {
  const columns: Column<Change>[] = [
    { head: t("col.date"), class: "when", cell: (one) => writeBounds(one.date) },
    { head: t("col.change"), cell: (one) => <span class={`tag ${one.change}`}>{termOf("change", one.change)}</span> },
    { head: t("col.person"), cell: (one) => <PersonLink person={one.person} /> },
    { head: t("col.post"), cell: (one) => <PostLink post={one.post} /> },
    { head: t("col.sure"), cell: (one) => <Sure certainty={one.certainty} /> },
    ...(events ? [{ head: t("col.event"), cell: (one: Change) => one.event && <EventLink event={one.event} /> }] : []),
    { head: t("col.source"), class: "proof-short", cell: (one) => <Proofs evidence={one.evidence} most={1} /> },
  ];
  return (
    <Table label={t("organization.changes")} items={changes} columns={columns}
      keyOf={(one) => `${one.tenure}${one.change}${one.date.latest}`} />
  );
}

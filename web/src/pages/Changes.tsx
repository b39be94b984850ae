import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { EventLink, PersonLink, PostLink } from "../parts/names";
import { Proofs } from "../parts/Proof";
import { Sure } from "../parts/Sure";
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
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("organization.changes")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("col.date")}</th><th scope="col">{t("col.change")}</th><th scope="col">{t("col.person")}</th>
            <th scope="col">{t("col.post")}</th><th scope="col">{t("col.sure")}</th>
            {events && <th scope="col">{t("col.event")}</th>}<th scope="col">{t("col.source")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={`${one.tenure}${one.change}${one.date.latest}`}>
              <td class="when">{writeBounds(one.date)}</td>
              <td><span class={`tag ${one.change}`}>{termOf("change", one.change)}</span></td>
              <td><PersonLink person={one.person} /></td>
              <td><PostLink post={one.post} /></td>
              <td><Sure certainty={one.certainty} /></td>
              {events && <td>{one.event && <EventLink event={one.event} />}</td>}
              <td class="proof-short"><Proofs evidence={one.evidence} most={1} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { address } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { EventLink, PersonLink, PostLink } from "../parts/names";
import { Proofs } from "../parts/Proof";
import type { Conflict, Listing } from "../types";
import { t, termOf } from "../words";

/** The contradictions that concern a person or a post, told with their evidence. */
export function ConflictsOf(about: { person: string } | { post: string }) {
  const found = useAnswer<Listing<Conflict>>(address("/v1/conflicts", { limit: 1000, ...about }));
  return (
    <Load of={found}>
      {({ items }) => (items.length ? <ConflictList conflicts={items} /> : <Empty>{t("conflicts.none.here")}</Empty>)}
    </Load>
  );
}

/** Contradictions, each with the people, the post, the days and the words behind it. */
export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  return (
    <ul class="conflicts">
      {conflicts.map((one, place) => (
        <li class="sheet" key={place}>
          <h3>{termOf("conflict", one.kind)}</h3>
          <p>
            {one.people.map((person) => <><PersonLink person={person} />{" "}</>)}
            {one.post && <PostLink post={one.post} whole />}{" "}
            {one.between?.from && <span class="when quiet">{one.between.from} – {one.between.to}</span>}
          </p>
          {one.events?.map((event) => <p key={event.id}><EventLink event={event} /> <span class="quiet when">{event.date}</span></p>)}
          {one.reasons && <p class="small quiet">{([] as string[]).concat(one.reasons).join(", ")}</p>}
          <Proofs evidence={one.evidence} most={4} />
        </li>
      ))}
    </ul>
  );
}

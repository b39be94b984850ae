import type { ComponentChildren } from "preact";
import { pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toDocument, toExplorer } from "../links";
import { Load } from "../parts/Load";
import { OrganizationLink, PersonLink, PostLink, When } from "../parts/names";
import { Proofs } from "../parts/Proof";
import { Table } from "../parts/Table";
import { useTitle } from "../parts/title";
import type { EventInFull } from "../types";
import { t, termOf } from "../words";
import { ChangeTable } from "./Changes";
import { Nearby } from "./Nearby";
import { seatsOf, type Seat } from "./seats";

/** An event: who took part in which role, who hosted it, and what it changed: before, elected, after. */
export function EventPage({ id }: { id: string }) {
  const found = useAnswer<EventInFull>(pathOf("events", id));
  useTitle(found.state === "done" ? found.data.title : null);
  return (
    <Load of={found}>
      {(one) => (
        <>
          <Title event={one} />
          {one.changes.length > 0 && <Changed event={one} />}
          <Nearby event={one} />
          <div class="columns">
            <Participants event={one} />
            <Hosts event={one} />
          </div>
        </>
      )}
    </Load>
  );
}

function Title({ event }: { event: EventInFull }) {
  return (
    <div class="title">
      <div>
        <span class="kind">{termOf("kind", "event")}{event.type && ` · ${termOf("event", event.type)}`}</span>
        <h1 lang="zh">{event.title}</h1>
        <p class="quiet">
          <When date={event.date} />{event.venue && <> · <span lang="zh">{event.venue}</span></>}
          {event.document && <> · <a href={toDocument(event.document.id)}>{event.document.title}</a></>}
        </p>
        <Proofs evidence={event.evidence} most={1} />
      </div>
      <div class="actions"><a class="button plain" href={toExplorer(event.id)}>{t("go.graph")}</a></div>
    </div>
  );
}

/** The posts that an event changed: who held each before, what happened, who held it after. */
export function Changed({ event, title }: { event: EventInFull; title?: ComponentChildren }) {
  return (
    <section class="sheet">
      <h2>{title ?? t("event.changed")}</h2>
      <Table label={t("event.changed")} class="seats" items={seatsOf(event)} keyOf={(seat) => seat.post.id} columns={[
        { head: t("col.post"), names: true, cell: (seat) => <PostLink post={seat.post} whole /> },
        { head: t("event.before"), cell: (seat) => <Names people={seat.before} /> },
        { head: t("event.elected"), cell: (seat) => seat.changes.map((one) => (
          <div key={`${one.person.id}${one.change}`}><span class={`tag ${one.change}`}>{termOf("change", one.change)}</span> <PersonLink person={one.person} /></div>
        )) },
        { head: t("event.after"), cell: (seat) => <Names people={seat.after} /> },
      ]} />
      <details>
        <summary>{t("event.evidence")}</summary>
        <ChangeTable changes={event.changes} />
      </details>
    </section>
  );
}

function Names({ people }: { people: Seat["before"] }) {
  if (!people.length) return <span class="quiet">–</span>;
  return (
    <>
      {people.map((one) => (
        <div key={one.person.id}>
          <span class={`sure ${one.certainty ?? "certain"}`}><span class="unseen">{termOf("certainty", one.certainty)}</span></span>{" "}
          <PersonLink person={one.person} />
        </div>
      ))}
    </>
  );
}

function Participants({ event }: { event: EventInFull }) {
  const roles = [...new Set(event.participants.flatMap((one) => (one.roles.length ? one.roles : ["other"])))];
  return (
    <section class="sheet">
      <h2>{t("event.participants")} <span class="quiet">{event.participants.length}</span></h2>
      {!event.participants.length && <p class="quiet">{t("event.participants.none")}</p>}
      {roles.map((role) => (
        <section key={role}>
          <h3>{termOf("role", role)}</h3>
          <ul class="plain-list">
            {event.participants.filter((one) => one.roles.includes(role) || (role === "other" && !one.roles.length)).map((one) => (
              <li key={one.person.id}>
                <PersonLink person={one.person} />{" "}
                <span class="small quiet">{one.posts.map((post, place) => <>{place > 0 && "、"}<PostLink post={post} whole /></>)}</span>
                <Proofs evidence={one.evidence} most={1} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Hosts({ event }: { event: EventInFull }) {
  return (
    <section class="sheet">
      <h2>{t("event.hosts")} <span class="quiet">{event.hosts.length}</span></h2>
      {!event.hosts.length && <p class="quiet">{t("event.hosts.none")}</p>}
      <ul class="plain-list">
        {event.hosts.map((one) => (
          <li key={one.organization.id}>
            <OrganizationLink organization={one.organization} /> <span class="small quiet">{termOf("host", one.role)}</span>
            <Proofs evidence={one.evidence} most={1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

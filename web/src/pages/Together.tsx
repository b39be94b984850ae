import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { EventLink, PersonLink, When } from "../parts/names";
import { Table } from "../parts/Table";
import { go, type Place, withQuery } from "../router";
import { SearchBox } from "../search/SearchBox";
import type { Event, Listing, Person } from "../types";
import { count, t, termOf } from "../words";
import { shared } from "./shared";

/** The events of a person; with a second person chosen, only those that both took part in. */
export function Together({ person, events, place }: { person: Person; events: Event[]; place: Place }) {
  const other = place.query["with"] ?? null;
  const choose = (id: string | null) => go(withQuery(place, { with: id }), true);
  return (
    <section>
      <div class="range-picker">
        <div class="field">
          <span>{t("together.label")}</span>
          <SearchBox label={t("together.label")} placeholder={t("together.placeholder")} kind="person"
            onChoose={(found) => choose(found.id)} />
        </div>
        {other && <button type="button" onClick={() => choose(null)}>{t("together.all")}</button>}
      </div>
      {other ? <Both person={person} events={events} other={other} /> : <Events events={events} />}
    </section>
  );
}

function Both({ person, events, other }: { person: Person; events: Event[]; other: string }) {
  const second = useAnswer<Person>(pathOf("people", other));
  const theirs = useAnswer<Listing<Event>>(address(pathOf("people", other, "events"), { limit: 1000 }));
  return (
    <Load of={second}>
      {(two) => (
        <Load of={theirs}>
          {(answer) => {
            const both = shared(events, answer.items);
            return (
              <>
                <h3 aria-live="polite">{t("together.both")} <PersonLink person={person} /> · <PersonLink person={two} /> <span class="quiet">({count("events", both.length)})</span></h3>
                {both.length ? <Events events={both} second={two.name} first={person.name} /> : <Empty>{t("together.none")}</Empty>}
              </>
            );
          }}
        </Load>
      )}
    </Load>
  );
}

type Shared = Event & { rolesOfOther?: string[] };

function Events({ events, first, second }: { events: Shared[]; first?: string; second?: string }) {
  if (!events.length) return <Empty>{t("person.events.none")}</Empty>;
  const roles = (of: readonly string[] = []) => of.map((role) => termOf("role", role)).join(", ");
  return (
    <Table label={t("person.events")} items={events} keyOf={(one) => one.id} columns={[
      { head: t("col.date"), cell: (one) => <When date={one.date} /> },
      { head: t("col.event"), cell: (one) => <EventLink event={one} /> },
      { head: first ?? t("col.roles"), cell: (one) => roles(one.roles) },
      ...(second ? [{ head: second, cell: (one: Shared) => roles(one.rolesOfOther) }] : []),
    ]} />
  );
}

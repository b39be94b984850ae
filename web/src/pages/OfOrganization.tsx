/** What an organization did: events it hosted, documents it issued, tasks it is responsible for. */

import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toDocument, toEntity } from "../links";
import { Empty, Load } from "../parts/Load";
import { EventLink, OrganizationLink, When } from "../parts/names";
import { Table } from "../parts/Table";
import type { Event, Listing, Publication, Task } from "../types";
import { t, termOf } from "../words";

const url = (id: string, what: string) => address(pathOf("organizations", id, what), { limit: 500 });

export function EventsOf({ id }: { id: string }) {
  const found = useAnswer<Listing<Event>>(url(id, "events"));
  return (
    <Load of={found} what={t("organization.events")}>
      {(answer) =>
        answer.items.length === 0 ? <Empty>{t("events.none")}</Empty> : (
          <Table items={answer.items} keyOf={(one) => one.id} columns={[
            { head: t("col.date"), cell: (one) => <When date={one.date} /> },
            { head: t("col.event"), cell: (one) => <EventLink event={one} /> },
            { head: t("col.type"), cell: (one) => termOf("event", one.type) },
          ]} />
        )
      }
    </Load>
  );
}

export function PublicationsOf({ id }: { id: string }) {
  const found = useAnswer<Listing<Publication>>(url(id, "publications"));
  return (
    <Load of={found} what={t("organization.publications")}>
      {(answer) => (answer.items.length ? <Publications publications={answer.items} /> : <Empty>{t("publications.none")}</Empty>)}
    </Load>
  );
}

/** Publications in a table, with who issued, signed or adopted each. */
export function Publications({ publications }: { publications: Publication[] }) {
  return (
    <Table items={publications} keyOf={(one) => one.id} columns={[
      { head: t("col.date"), cell: (one) => <When date={one.date} /> },
      { head: t("col.publication"), cell: (one) => <a href={toEntity("publication", one.id)} lang="zh">{one.title}</a> },
      { head: t("col.by"), cell: (one) => one.issuers.map((issuer) => (
        <div key={issuer.organization.id}><OrganizationLink organization={issuer.organization} /> <span class="quiet small">{termOf("action", issuer.action)}</span></div>
      )) },
    ]} />
  );
}

export function TasksOf({ id }: { id: string }) {
  const found = useAnswer<Listing<Task>>(url(id, "tasks"));
  return (
    <Load of={found} what={t("organization.tasks")}>
      {(answer) =>
        answer.items.length === 0 ? <Empty>{t("tasks.none")}</Empty> : (
          <Table items={answer.items} keyOf={(one) => one.id} columns={[
            { head: t("col.item"), class: "when", cell: (one) => one.item },
            { head: t("col.task"), lang: "zh", cell: (one) => <>{one.text}{one.document && <div class="small"><a href={toDocument(one.document.id)}>{one.document.title}</a></div>}</> },
            { head: t("col.responsible"), cell: (one) => one.organizations.map((body) => (
              <div key={body.id}><OrganizationLink organization={body} /> <span class="quiet small">{termOf("task", body.role)}</span></div>
            )) },
          ]} />
        )
      }
    </Load>
  );
}

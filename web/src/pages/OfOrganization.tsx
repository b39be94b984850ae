/** What an organization did: events it hosted, documents it issued, tasks it is responsible for. */

import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toDocument, toEntity } from "../links";
import { Empty, Load } from "../parts/Load";
import { EventLink, OrganizationLink, When } from "../parts/names";
import type { Event, Listing, Publication, Task } from "../types";
import { t, termOf } from "../words";

const url = (id: string, what: string) => address(pathOf("organizations", id, what), { limit: 500 });

export function EventsOf({ id }: { id: string }) {
  const found = useAnswer<Listing<Event>>(url(id, "events"));
  return (
    <Load of={found} what={t("organization.events")}>
      {(answer) =>
        answer.items.length === 0 ? <Empty>{t("events.none")}</Empty> : (
          <table>
            <thead><tr><th scope="col">{t("col.date")}</th><th scope="col">{t("col.event")}</th><th scope="col">{t("col.type")}</th></tr></thead>
            <tbody>
              {answer.items.map((one) => (
                <tr key={one.id}>
                  <td><When date={one.date} /></td><td><EventLink event={one} /></td><td>{termOf("event", one.type)}</td>
                </tr>
              ))}
            </tbody>
          </table>
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
    <table>
      <thead><tr><th scope="col">{t("col.date")}</th><th scope="col">{t("col.publication")}</th><th scope="col">{t("col.by")}</th></tr></thead>
      <tbody>
        {publications.map((one) => (
          <tr key={one.id}>
            <td><When date={one.date} /></td>
            <td><a href={toEntity("publication", one.id)} lang="zh">{one.title}</a></td>
            <td>{one.issuers.map((issuer) => (
              <div key={issuer.organization.id}><OrganizationLink organization={issuer.organization} /> <span class="quiet small">{termOf("action", issuer.action)}</span></div>
            ))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function TasksOf({ id }: { id: string }) {
  const found = useAnswer<Listing<Task>>(url(id, "tasks"));
  return (
    <Load of={found} what={t("organization.tasks")}>
      {(answer) =>
        answer.items.length === 0 ? <Empty>{t("tasks.none")}</Empty> : (
          <table>
            <thead><tr><th scope="col">{t("col.item")}</th><th scope="col">{t("col.task")}</th><th scope="col">{t("col.responsible")}</th></tr></thead>
            <tbody>
              {answer.items.map((one) => (
                <tr key={one.id}>
                  <td class="when">{one.item}</td>
                  <td lang="zh">{one.text}{one.document && <div class="small"><a href={toDocument(one.document.id)}>{one.document.title}</a></div>}</td>
                  <td>{one.organizations.map((body) => (
                    <div key={body.id}><OrganizationLink organization={body} /> <span class="quiet small">{termOf("task", body.role)}</span></div>
                  ))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Load>
  );
}

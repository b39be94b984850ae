import { pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toExplorer } from "../links";
import { DataExport } from "../explore/DataExport";
import { Load } from "../parts/Load";
import { OrganizationLink } from "../parts/names";
import { Tabs } from "../parts/Tabs";
import { useTitle } from "../parts/title";
import { go, type Place, withQuery } from "../router";
import type { Organization, Post } from "../types";
import { count, t, termOf } from "../words";
import { Changes } from "./Changes";
import { Names } from "./Names";
import { EventsOf, PublicationsOf, TasksOf } from "./OfOrganization";
import { Roster } from "./Roster";
import { Succession } from "./Succession";

export interface OrganizationInFull extends Organization {
  part_of: Organization[];
  has_part: Organization[];
  became: (Organization & { date?: string })[];
  was: (Organization & { date?: string })[];
  posts: Post[];
}

const TABS = ["roster", "changes", "succession", "events", "publications", "tasks", "names"] as const;

/** An organization: who sat in it on a day, what changed, its posts in time, bodies, meetings, documents, tasks. */
export function OrganizationPage({ id, place }: { id: string; place: Place }) {
  const found = useAnswer<OrganizationInFull>(pathOf("organizations", id));
  const tab = TABS.find((one) => one === place.query["tab"]) ?? "roster";
  useTitle(found.state === "done" ? found.data.name : null);
  return (
    <Load of={found}>
      {(one) => (
        <>
          <Title organization={one} />
          <Tabs label={t("organization.views")} chosen={tab} onChoose={(name) => go(withQuery(place, { tab: name }), true)}
            tabs={TABS.map((name) => ({ name, title: t(`organization.${name}`) }))}>
            {tab === "roster" && <Roster organization={one} place={place} />}
            {tab === "changes" && <Changes organization={one} place={place} />}
            {tab === "succession" && <Succession organization={one} />}
            {tab === "events" && <EventsOf id={one.id} />}
            {tab === "publications" && <PublicationsOf id={one.id} />}
            {tab === "tasks" && <TasksOf id={one.id} />}
            {tab === "names" && <Names entity={one} />}
          </Tabs>
        </>
      )}
    </Load>
  );
}

function Title({ organization }: { organization: OrganizationInFull }) {
  const { coverage, names, name } = organization;
  const others = names.filter((one) => one !== name);
  return (
    <>
      <div class="title">
        <div>
          <span class="kind">{termOf("kind", "organization")}</span>
          <h1 lang="zh">{name}</h1>
          <p class="quiet">
            {[others.length && t("person.also", { names: others.join("、") }),
              coverage?.from && t("coverage", { from: coverage.from, to: coverage.to ?? "", documents: count("documents", coverage.documents) })]
              .filter(Boolean).join(" · ")}
          </p>
        </div>
        <div class="actions">
          <a class="button plain" href={toExplorer(organization.id)}>{t("go.graph")}</a>
          <DataExport part={{ organization: organization.id }} name={name} />
        </div>
      </div>
      {(["part_of", "was", "became", "has_part"] as const).map((relation) => (
        <Bodies key={relation} title={t(`organization.${relation}`)} bodies={organization[relation]} />
      ))}
    </>
  );
}

function Bodies({ title, bodies }: { title: string; bodies: (Organization & { date?: string })[] }) {
  if (!bodies.length) return null;
  return (
    <p class="small">
      <span class="quiet">{title}: </span>
      {bodies.map((one, place) => (
        <span key={one.id}>
          {place > 0 && " · "}<OrganizationLink organization={one} />{one.date && <span class="quiet"> ({one.date})</span>}
        </span>
      ))}
    </p>
  );
}

import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toEntity, toExplorer } from "../links";
import { Gantt } from "../parts/Gantt";
import { Empty, Load } from "../parts/Load";
import { PostLink } from "../parts/names";
import { Tabs } from "../parts/Tabs";
import { useTitle } from "../parts/title";
import { go, type Place, withQuery } from "../router";
import type { Event, Listing, Person, Tenure } from "../types";
import { count, t, termOf } from "../words";
import { Colleagues } from "./Colleagues";
import { ConflictsOf } from "./ConflictsOf";
import { Names } from "./Names";
import { SamePerson } from "./SamePerson";
import { Together } from "./Together";

const TABS = ["events", "colleagues", "names", "conflicts"] as const;
type Tab = (typeof TABS)[number];

/** A person: career, meetings, colleagues, names, conflicts. */
export function PersonPage({ id, place }: { id: string; place: Place }) {
  const person = useAnswer<Person>(pathOf("people", id));
  const career = useAnswer<Listing<Tenure>>(address(pathOf("people", id, "career"), { limit: 1000 }));
  const events = useAnswer<Listing<Event>>(address(pathOf("people", id, "events"), { limit: 1000 }));
  const tab = TABS.find((one) => one === place.query["tab"]) ?? "events";
  useTitle(person.state === "done" ? person.data.name : null);
  const choose = (name: Tab) => go(withQuery(place, { tab: name }), true);
  return (
    <Load of={person}>
      {(one) => (
        <>
          <Title person={one} />
          <section class="sheet">
            <h2>{t("person.career")}</h2>
            <Load of={career} what={t("person.career")}>
              {(answer) => <Career tenures={answer.items} events={events.state === "done" ? events.data.items : []} />}
            </Load>
          </section>
          <Tabs label={t("person.more")} chosen={tab} onChoose={choose}
            tabs={TABS.map((name) => ({ name, title: t(`person.${name}`) }))}>
            {tab === "events" && <Load of={events}>{(answer) => <Together person={one} events={answer.items} place={place} />}</Load>}
            {tab === "colleagues" && <Colleagues person={one} />}
            {tab === "names" && <Names entity={one} />}
            {tab === "conflicts" && <ConflictsOf person={one.id} />}
          </Tabs>
        </>
      )}
    </Load>
  );
}

function Title({ person }: { person: Person }) {
  const others = person.names.filter((name) => name !== person.name);
  const { from, to } = person.coverage ?? {};
  return (
    <div class="title">
      <div>
        <span class="kind">{termOf("kind", "person")}</span>
        <h1 lang="zh">{person.name}</h1>
        <p class="quiet">
          {[person.pinyin, ...(person.marks ?? []), others.length && t("person.also", { names: others.join("、") }),
            from && t("coverage", { from, to: to ?? "", documents: count("documents", person.coverage?.documents ?? 0) })].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div class="actions">
        <a class="button plain" href={toExplorer(person.id)}>{t("go.graph")}</a>
        <SamePerson person={person} />
      </div>
    </div>
  );
}

function Career({ tenures, events }: { tenures: Tenure[]; events: Event[] }) {
  if (!tenures.length) return <Empty>{t("person.career.none")}</Empty>;
  const rows = tenures.map((one) => ({
    key: one.id,
    name: `${one.post.organization.name}${one.post.role}`,
    label: (
      <>
        <PostLink post={one.post} />
        <small><a href={toEntity("organization", one.post.organization.id)}>{one.post.organization.name}</a></small>
      </>
    ),
    tenures: [one],
  }));
  return <Gantt rows={rows} events={events} />;
}

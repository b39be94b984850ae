import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toExplorer } from "../links";
import { Gantt } from "../parts/Gantt";
import { Empty, Load } from "../parts/Load";
import { EventLink, OrganizationLink, PersonLink } from "../parts/names";
import { useTitle } from "../parts/title";
import { writeBounds } from "../time/bounds";
import type { Handover, Listing, Post, Tenure } from "../types";
import { t, termOf } from "../words";
import { ConflictsOf } from "./ConflictsOf";

/** A post: its holders in order, with gaps and overlaps. */
export function PostPage({ id }: { id: string }) {
  const post = useAnswer<Post>(pathOf("posts", id));
  const holders = useAnswer<Listing<Tenure>>(address(pathOf("posts", id, "succession"), { limit: 1000 }));
  useTitle(post.state === "done" ? `${post.data.organization.name}${post.data.role}` : null);
  return (
    <Load of={post}>
      {(one) => (
        <>
          <div class="title">
            <div>
              <span class="kind">{termOf("kind", "post")} · {t(`seats.${one.seats}`)}</span>
              <h1 lang="zh">{one.organization.name}{one.role}</h1>
              <p><OrganizationLink organization={one.organization} /></p>
            </div>
            <div class="actions"><a class="button plain" href={toExplorer(one.id)}>{t("go.graph")}</a></div>
          </div>
          <section class="sheet">
            <h2>{t("post.succession")}</h2>
            <Load of={holders} what={t("post.succession")}>
              {(answer) => (answer.items.length ? <Line tenures={answer.items} /> : <Empty>{t("succession.none")}</Empty>)}
            </Load>
          </section>
          <h2>{t("person.conflicts")}</h2>
          <ConflictsOf post={one.id} />
        </>
      )}
    </Load>
  );
}

function Line({ tenures }: { tenures: Tenure[] }) {
  const names = new Map(tenures.map((one) => [one.id, one.person]));
  return (
    <>
      <Gantt rows={tenures.map((one) => ({ key: one.id, name: one.person.name, label: <PersonLink person={one.person} />, tenures: [one] }))} />
      <ol class="handovers small">
        {tenures.map((one) => (
          <li key={one.id}>
            <PersonLink person={one.person} /> <span class="when">{writeBounds(one.start)} → {writeBounds(one.end)}</span>
            {one.after && <After after={one.after} before={names.get(one.after.tenure)?.name ?? ""} />}
            {one.event && <> · {t("post.by")} <EventLink event={one.event} /></>}
          </li>
        ))}
      </ol>
    </>
  );
}

function After({ after, before }: { after: Handover; before: string }) {
  return (
    <span class="quiet">
      {" "}· {termOf("after", after.relation)} {before}
      {after.unclear && ` (${t("post.unclear", { from: after.unclear.from, to: after.unclear.to })})`}
    </span>
  );
}

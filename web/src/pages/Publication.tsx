import { address } from "../api";
import { useAnswer } from "../hooks";
import { toExplorer } from "../links";
import { Load } from "../parts/Load";
import { Proofs } from "../parts/Proof";
import { useTitle } from "../parts/title";
import type { Evidence, Listing, Publication } from "../types";
import { t, termOf } from "../words";
import { Publications } from "./OfOrganization";

interface View {
  nodes: { id: string; name: string | null }[];
}

/** A document that organizations issued, signed or adopted. */
export function PublicationPage({ id }: { id: string }) {
  const view = useAnswer<View>(address("/v1/graph", { center: id, depth: 0 }));
  const evidence = useAnswer<Listing<Evidence>>(address("/v1/evidence", { about: id }));
  const name = view.state === "done" ? (view.data.nodes[0]?.name ?? "") : "";
  const all = useAnswer<Listing<Publication>>(name ? address("/v1/publications", { title: name, limit: 1000 }) : null);
  useTitle(name);
  return (
    <Load of={view}>
      {() => (
        <>
          <div class="title">
            <div><span class="kind">{termOf("kind", "publication")}</span><h1 lang="zh">{name}</h1></div>
            <div class="actions"><a class="button plain" href={toExplorer(id)}>{t("go.graph")}</a></div>
          </div>
          <section class="sheet">
            <Load of={all}>{(answer) => <Publications publications={answer.items.filter((one) => one.id === id)} />}</Load>
          </section>
          <h2>{t("col.source")}</h2>
          <Load of={evidence}>{(answer) => <Proofs evidence={answer.items} most={10} />}</Load>
        </>
      )}
    </Load>
  );
}

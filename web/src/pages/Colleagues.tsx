import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { OrganizationLink, PersonLink, PostLink } from "../parts/names";
import { Proofs } from "../parts/Proof";
import { Sure } from "../parts/Sure";
import { Table } from "../parts/Table";
import type { Listing, Person, Post, Tenure } from "../types";
import { t } from "../words";

type Colleague = Tenure & { overlap: { earliest: string | null; latest: string | null }; with: { post: Post } };

/** Who sat in the same organizations at the same time. */
export function Colleagues({ person }: { person: Person }) {
  const found = useAnswer<Listing<Colleague>>(address(pathOf("people", person.id, "colleagues"), { limit: 300 }));
  return (
    <Load of={found} what={t("person.colleagues")}>
      {(answer) =>
        answer.items.length === 0 ? <Empty>{t("colleagues.none")}</Empty> : (
          <Table label={t("person.colleagues")} items={answer.items} keyOf={(one) => one.id} columns={[
            { head: t("col.person"), cell: (one) => <PersonLink person={one.person} /> },
            { head: t("col.post"), cell: (one) => <><OrganizationLink organization={one.post.organization} /> <PostLink post={one.post} /></> },
            { head: t("col.together"), class: "when", cell: (one) => `${one.overlap.earliest ?? "…"} – ${one.overlap.latest ?? "…"}` },
            { head: t("col.sure"), cell: (one) => <Sure certainty={one.certainty} /> },
            { head: t("col.source"), cell: (one) => <Proofs evidence={one.evidence} most={1} /> },
          ]} />
        )
      }
    </Load>
  );
}

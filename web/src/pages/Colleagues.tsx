import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Empty, Load } from "../parts/Load";
import { OrganizationLink, PersonLink, PostLink } from "../parts/names";
import { Proofs } from "../parts/Proof";
import { Sure } from "../parts/Sure";
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
          <div class="scroll" tabIndex={0} role="region" aria-label={t("person.colleagues")}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("col.person")}</th><th scope="col">{t("col.post")}</th>
                  <th scope="col">{t("col.together")}</th><th scope="col">{t("col.sure")}</th><th scope="col">{t("col.source")}</th>
                </tr>
              </thead>
              <tbody>
                {answer.items.map((one) => (
                  <tr key={one.id}>
                    <td><PersonLink person={one.person} /></td>
                    <td><OrganizationLink organization={one.post.organization} /> <PostLink post={one.post} /></td>
                    <td class="when">{one.overlap.earliest ?? "…"} – {one.overlap.latest ?? "…"}</td>
                    <td><Sure certainty={one.certainty} /></td>
                    <td><Proofs evidence={one.evidence} most={1} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Load>
  );
}

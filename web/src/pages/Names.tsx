import { address } from "../api";
import { useAnswer } from "../hooks";
import { Load } from "../parts/Load";
import { Proofs } from "../parts/Proof";
import type { Entity, Evidence, Listing } from "../types";
import { t } from "../words";
import { readIn } from "./readIn";

/** Every form of a name, with the places where each was read. */
export function Names({ entity }: { entity: Entity }) {
  const evidence = useAnswer<Listing<Evidence>>(address("/v1/evidence", { about: entity.id, limit: 1000 }));
  return (
    <Load of={evidence} what={t("person.names")}>
      {(answer) => (
        <table>
          <thead>
            <tr><th scope="col">{t("col.name")}</th><th scope="col">{t("col.read")}</th></tr>
          </thead>
          <tbody>
            {readIn(entity.names, answer.items).map(({ name, evidence: found }) => (
              <tr key={name}>
                <th scope="row" lang="zh">{name}</th>
                <td>{found.length ? <Proofs evidence={found} most={3} /> : <span class="quiet">{t("names.context")}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Load>
  );
}

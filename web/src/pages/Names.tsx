import { address } from "../api";
import { useAnswer } from "../hooks";
import { Load } from "../parts/Load";
import { Proofs } from "../parts/Proof";
import { Table } from "../parts/Table";
import type { Entity, Evidence, Listing } from "../types";
import { t } from "../words";
import { readIn } from "./readIn";

/** Every form of a name, with the places where each was read. */
export function Names({ entity }: { entity: Entity }) {
  const evidence = useAnswer<Listing<Evidence>>(address("/v1/evidence", { about: entity.id, limit: 1000 }));
  return (
    <Load of={evidence} what={t("person.names")}>
      {(answer) => (
        <Table items={readIn(entity.names, answer.items)} keyOf={(one) => one.name} columns={[
          { head: t("col.name"), names: true, lang: "zh", cell: (one) => one.name },
          { head: t("col.read"), cell: ({ evidence: found }) => (found.length ? <Proofs evidence={found} most={3} /> : <span class="quiet">{t("names.context")}</span>) },
        ]} />
      )}
    </Load>
  );
}

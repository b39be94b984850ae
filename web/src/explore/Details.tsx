/** The entity that is selected: what it is, what it would bring, what can be done with it, the words behind it. */

import { address } from "../api";
import { useAnswer } from "../hooks";
import { toEntity } from "../links";
import { Load } from "../parts/Load";
import { Proofs } from "../parts/Proof";
import { SearchBox } from "../search/SearchBox";
import type { Evidence, Listing } from "../types";
import { t, termOf } from "../words";
import type { Node } from "./data";
import { daysIn, hide, type Label, open, pin, type View } from "./view";

interface Expansion { counts: { type: string; label: Label; count: number }[]; total: number }

interface Props {
  node: Node;
  view: View;
  /** Where the node stands in the drawing. */
  place: () => [number, number];
  onChange: (view: View) => void;
}

const PAGES = new Set(["Person", "Organization", "Post", "Event", "Publication"]);

export function Details({ node, view, place, onChange }: Props) {
  const { time } = view;
  const found = useAnswer<Expansion>(address("/v1/expand", { id: node.id, ...daysIn(time) }));
  const evidence = useAnswer<Listing<Evidence>>(address("/v1/evidence", { about: node.id, limit: 6 }));
  const pinned = node.id in view.pinned;
  const name = node.name || node.text || node.id;
  return (
    <section class="details" aria-label={t("details.label")}>
      <span class="kind">{termOf("kind", node.label.toLowerCase())}{node.date && ` · ${node.date}`}</span>
      <h2 lang="zh">{PAGES.has(node.label) ? <a href={toEntity(node.label, node.id)}>{name}</a> : name}</h2>
      <p class="actions">
        <button type="button" aria-pressed={pinned} onClick={() => onChange(pin(view, node.id, pinned ? null : place()))}>{pinned ? t("details.unpin") : t("details.pin")}</button>
        <button type="button" onClick={() => onChange(hide(view, node.id))}>{t("details.hide")}</button>
      </p>
      <h3>{t("details.open")}</h3>
      <Load of={found}>
        {(answer) => (
          <ul class="plain-list">
            {answer.counts.map((one) => (
              <li key={`${one.type}${one.label}`}>
                <button type="button" onClick={() => onChange(open(view, { id: node.id, label: one.label }))}>
                  + {one.count} {termOf("edge", one.type)} ({termOf("kinds", one.label.toLowerCase())})
                </button>
              </li>
            ))}
            {answer.counts.length > 1 && (
              <li><button type="button" onClick={() => onChange(open(view, { id: node.id }))}>+ {t("details.all", { n: answer.total })}</button></li>
            )}
            {answer.total > 0 && (
              <li><button type="button" onClick={() => onChange(open(view, { id: node.id, depth: 2 }))}>+ {t("details.two")}</button></li>
            )}
            {answer.counts.length === 0 && <li class="quiet">{t("details.nothing")}</li>}
          </ul>
        )}
      </Load>
      <h3>{t("details.path")}{time.kind === "day" && <span class="quiet small"> {t("details.path.on", { day: time.on })}</span>}</h3>
      <SearchBox label={t("details.path.to")} onChoose={(other) =>
        onChange(open(view, { id: node.id, pathTo: other.id, ...(time.kind === "day" ? { on: time.on } : {}) }))} />
      <h3>{t("col.source")}</h3>
      {evidence.state === "failed" && evidence.problem.status === 404
        ? <Proofs evidence={[]} />
        : <Load of={evidence}>{(answer) => <Proofs evidence={answer.items} most={3} />}</Load>}
    </section>
  );
}

import { useMemo, useState } from "preact/hooks";
import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { Load } from "../parts/Load";
import { Proofs } from "../parts/Proof";
import { useTitle } from "../parts/title";
import type { Place } from "../router";
import { Marked, Texts } from "../source/SourcePanel";
import { rawPieces } from "../source/pieces";
import type { Document, Evidence, Listing } from "../types";
import { count, t, termOf } from "../words";

const PART = 6000;

interface RawText { start: number; end: number; length: number; text: string }

/** A document: what it is, what was read in it, and its text; a place in it is shown marked, beside its repair. */
export function DocumentPage({ id, place }: { id: string; place: Place }) {
  const found = useAnswer<Document>(pathOf("documents", id));
  const start = Number(place.query["start"] ?? NaN);
  const end = Number(place.query["end"] ?? NaN);
  const marked = start >= 0 && end > start ? ([start, end] as [number, number]) : null;
  useTitle(found.state === "done" ? found.data.title : null);
  return (
    <Load of={found}>
      {(one) => (
        <>
          <Title document={one} />
          {marked && (
            <section class="sheet">
              <h2>{t("document.place")} <span class="quiet">{t("source.place", { start, end })}</span></h2>
              <Texts document={one.id} spans={[marked]} />
            </section>
          )}
          <div class="columns">
            <Whole id={one.id} marked={marked} />
            <Said id={one.id} />
          </div>
        </>
      )}
    </Load>
  );
}

function Title({ document: one }: { document: Document }) {
  const kinds = Object.entries(one.statements ?? {});
  return (
    <div class="title">
      <div>
        <span class="kind">{t("col.document")}</span>
        <h1 lang="zh">{one.title ?? one.key}</h1>
        <p class="quiet">{[one.key, one.organization, one.date, one.covers.from && `${one.covers.from} – ${one.covers.to}`].filter(Boolean).join(" · ")}</p>
        <ul class="chips">{kinds.map(([kind, number]) => <li class="chip" key={kind}>{termOf("statement", kind)} {number}</li>)}</ul>
      </div>
    </div>
  );
}

/** The raw text in parts, from the part of the marked place on. */
function Whole({ id, marked }: { id: string; marked: [number, number] | null }) {
  const [part, setPart] = useState(marked ? Math.floor(marked[0] / PART) : 0);
  const text = useAnswer<RawText>(address(pathOf("documents", id, "text"), { start: part * PART, end: (part + 1) * PART }));
  return (
    <section class="sheet">
      <h2>{t("source.raw")}</h2>
      <Load of={text} what={t("source.raw")}>
        {(one) => (
          <>
            <Marked pieces={rawPieces(one.text, one.start, marked ? [marked] : [])} label={t("source.raw")} />
            {one.length > PART && (
              <p class="actions">
                <button type="button" disabled={part === 0} onClick={() => setPart(part - 1)}>{t("list.back")}</button>
                <span class="quiet when">{one.start} – {one.end} / {one.length}</span>
                <button type="button" disabled={one.end >= one.length} onClick={() => setPart(part + 1)}>{t("list.next")}</button>
              </p>
            )}
          </>
        )}
      </Load>
    </section>
  );
}

/** What was read in the document, in the order of its text. */
function Said({ id }: { id: string }) {
  const found = useAnswer<Listing<Evidence>>(address("/v1/evidence", { about: id, limit: 1000 }));
  const [kind, setKind] = useState("");
  const items = found.state === "failed" ? [] : (found.data?.items ?? []);
  const inText = useMemo(() => [...items].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)), [items]);
  const kinds = [...new Set(items.map((one) => one.kind))];
  return (
    <section class="sheet">
      <h2>{t("document.said")} <span class="quiet">{count("statements", items.length)}</span></h2>
      <Load of={found} what={t("document.said")}>
        {() => (
          <>
            <label class="field">{t("document.kind")}
              <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
                <option value="">{t("document.every")}</option>
                {kinds.map((one) => <option value={one} key={one}>{termOf("statement", one)}</option>)}
              </select>
            </label>
            <Proofs evidence={inText.filter((one) => !kind || one.kind === kind)} most={60} />
          </>
        )}
      </Load>
    </section>
  );
}

/** The source beside the page: the quote marked in the raw text, the repaired text with it, and what it sets. */

import { useEffect, useRef } from "preact/hooks";
import { address, pathOf } from "../api";
import { useAnswer } from "../hooks";
import { toDocument } from "../links";
import { Load } from "../parts/Load";
import type { Evidence } from "../types";
import { t, termOf } from "../words";
import { openSource, useOpened } from "./opened";
import { extent, rawPieces, repairedPieces, type Piece } from "./pieces";

const AROUND = 240;

interface RawText { start: number; end: number; length: number; text: string }
interface Repaired { text: string; offsets: number[]; removed: { start: number; end: number; reason: string }[] }

/** The panel; it closes when the page changes. */
export function SourcePanel({ where }: { where: string }) {
  const opened = useOpened();
  useEffect(() => openSource(null), [where]);
  return opened && <Panel evidence={opened} key={opened.statement} />;
}

function Panel({ evidence }: { evidence: Evidence }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(document.activeElement as HTMLElement | null);
  const close = () => {
    openSource(null);
    before.current?.focus();
  };
  useEffect(() => heading.current?.focus(), []);
  const [start, end] = extent(evidence.spans) ?? [0, 1];
  return (
    <aside class="source" aria-label={t("source.label")} onKeyDown={(event) => event.key === "Escape" && close()}>
      <header>
        <h2 ref={heading} tabIndex={-1}>{evidence.document.title ?? evidence.document.id}</h2>
        <button type="button" onClick={close}>{t("source.close")}</button>
      </header>
      <p class="small quiet">
        {[evidence.date, t("source.place", { start, end })].filter(Boolean).join(" · ")}{" "}
        <a href={toDocument(evidence.document.id, start, end)}>{t("source.whole")}</a>
      </p>
      <Rule evidence={evidence} />
      <Texts document={evidence.document.id} spans={evidence.spans} />
    </aside>
  );
}

function Rule({ evidence }: { evidence: Evidence }) {
  if (!evidence.rule) return null;
  return (
    <p class="small">
      <strong>{termOf("rule", evidence.rule)}</strong>: {termOf("why", evidence.rule)}
      {evidence.sets.length > 0 && (
        <span class="quiet"> {t("source.sets", { bounds: evidence.sets.map((one) => termOf("bound", one)).join(", ") })}</span>
      )}
    </p>
  );
}

/** The raw and the repaired text around spans of a document, each with the spans marked. */
export function Texts({ document: id, spans }: { document: string; spans: [number, number][] }) {
  const [start, end] = extent(spans) ?? [0, 1];
  const first = Math.max(0, start - AROUND);
  const raw = useAnswer<RawText>(address(pathOf("documents", id, "text"), { start: first, end: end + AROUND }));
  const repaired = useAnswer<Repaired>(address(pathOf("documents", id, "repaired"), { start, end, around: AROUND }));
  return (
    <div class="texts">
      <section>
        <h3>{t("source.raw")}</h3>
        <Load of={raw}>{(text) => <Marked pieces={rawPieces(text.text, text.start, spans)} label={t("source.raw")} />}</Load>
      </section>
      <section>
        <h3>{t("source.repaired")}</h3>
        <Load of={repaired}>
          {(text) => <Marked pieces={repairedPieces(text.text, text.offsets, spans)} label={t("source.repaired")} />}
        </Load>
      </section>
    </div>
  );
}

/** Pieces of text with their marks, scrolled to the first. */
export function Marked({ pieces, label }: { pieces: Piece[]; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = box.current?.querySelector("mark");
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.offsetTop - 60;
  }, [pieces.length]);
  return (
    <div class="text" lang="zh" ref={box} tabIndex={0} role="region" aria-label={label}>
      {pieces.map((one) => (one.marked ? <mark>{one.text}</mark> : one.text))}
    </div>
  );
}

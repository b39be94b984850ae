/** What stands beside the drawing: kinds, time, layout, undo, link and pictures. */

import type { MultiDirectedGraph } from "graphology";
import { useState } from "preact/hooks";
import { isDark } from "../preferences";
import { writeDay } from "../time/days";
import { t, termOf } from "../words";
import { colours } from "./colours";
import { DataExport } from "./DataExport";
import { daysOf, type Graph } from "./data";
import { download, pngOf, svgOf } from "./picture";
import { TimeControl } from "./TimeControl";
import { daysIn, LABELS, LAYOUTS, toggleLabel, type View } from "./view";

interface Props {
  view: View;
  graph: Graph;
  drawn: MultiDirectedGraph;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onChange: (view: View, asStep: boolean) => void;
}

export function Controls({ view, graph, drawn, canUndo, canRedo, onUndo, onRedo, onChange }: Props) {
  const days = daysOf(graph);
  const center = view.selected ?? view.opened[0]?.id;
  return (
    <div class="controls">
      <p class="actions">
        <button type="button" disabled={!canUndo} onClick={onUndo}>{t("explore.undo")}</button>
        <button type="button" disabled={!canRedo} onClick={onRedo}>{t("explore.redo")}</button>
        <CopyLink />
      </p>
      <fieldset>
        <legend>{t("explore.kinds")}</legend>
        {LABELS.map((label) => (
          <label key={label}>
            <input type="checkbox" checked={view.labels.includes(label)} onChange={() => onChange(toggleLabel(view, label), true)} />{" "}
            <span class="dot" style={`background:${colours(isDark()).nodes[label]}`} aria-hidden="true" /> {termOf("kinds", label.toLowerCase())}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={view.certainOnly} onChange={() => onChange({ ...view, certainOnly: !view.certainOnly }, true)} /> {t("explore.certain")}
        </label>
        <p class="legend">
          <span><svg width="26" height="6" aria-hidden="true"><path class="edge-certain" d="M0 3h26" /></svg>{t("explore.edge.certain")}</span>
          <span><svg width="26" height="6" aria-hidden="true"><path class="edge-possible" d="M0 3h26" /></svg>{t("explore.edge.possible")}</span>
        </p>
      </fieldset>
      {days && (
        <TimeControl time={view.time} first={writeDay(days.first)} last={writeDay(days.last)} onChange={(time) => onChange({ ...view, time }, time.kind !== view.time.kind)} />
      )}
      <label class="field">{t("explore.layout")}
        <select value={view.layout} onChange={(event) => onChange({ ...view, layout: event.currentTarget.value as View["layout"] }, true)}>
          {LAYOUTS.map((one) => <option value={one} key={one}>{t(`layout.${one}`)}</option>)}
        </select>
      </label>
      {view.hidden.length > 0 && (
        <button type="button" onClick={() => onChange({ ...view, hidden: [] }, true)}>{t("explore.unhide", { n: view.hidden.length })}</button>
      )}
      <Pictures drawn={drawn} />
      {center && <DataExport part={{ center }} name={graph.nodes.get(center)?.name ?? center} days={daysIn(view.time)} />}
    </div>
  );
}

function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(location.href).then(() => setCopied(true), () => setCopied(false));
  return <button type="button" onClick={() => void copy()}>{copied ? t("explore.copied") : t("explore.copy")}</button>;
}

function Pictures({ drawn }: { drawn: MultiDirectedGraph }) {
  const svg = () => svgOf(drawn, colours(isDark()));
  return (
    <p class="actions">
      <button type="button" onClick={() => download(svg(), "cursus.svg")}>SVG</button>
      <button type="button" onClick={() => void pngOf(svg()).then((image) => download(image, "cursus.png"))}>PNG</button>
    </p>
  );
}

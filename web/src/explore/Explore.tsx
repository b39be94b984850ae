/** The graph explorer: start anywhere, open on demand, filter, find paths, pin, hide, undo, carry away. */

import { MultiDirectedGraph } from "graphology";
import { useEffect, useMemo, useState } from "preact/hooks";
import { address, get } from "../api";
import { useAnswer } from "../hooks";
import { kindOfId } from "../links";
import { Failed, Load, Waiting } from "../parts/Load";
import { useTitle } from "../parts/title";
import { go, linkTo, type Place } from "../router";
import { SearchBox } from "../search/SearchBox";
import type { Coverage, Listing, Organization } from "../types";
import { count, t } from "../words";
import { Canvas } from "./Canvas";
import { Controls } from "./Controls";
import { Details } from "./Details";
import { shownOf } from "./data";
import "./explore.css";
import { begin, redo, replace, step, undo } from "./history";
import { NodeList } from "./NodeList";
import { useFetched } from "./useFetched";
import { decodeView, EMPTY, encodeView, open, pin, type View } from "./view";

export function Explore({ place }: { place: Place }) {
  useTitle(t("shell.explore"));
  const [history, setHistory] = useState(() => begin(decodeView(place.query["v"] ?? "") ?? EMPTY));
  const [drawn] = useState(() => new MultiDirectedGraph());
  const view = history.now;
  const { graph, path, busy, truncated, problem } = useFetched(view.opened);
  const shown = useMemo(() => shownOf(graph, view), [graph, view]);
  const change = (next: View, asStep = true) => setHistory((before) => (asStep ? step(before, next) : replace(before, next)));
  const start = (id: string) => setHistory((before) => step(before, { ...open(before.now, { id }), selected: id }));
  useCenter(place.query["center"], start);
  useEffect(() => {
    if (view.opened.length) go(linkTo(["explore"], { v: encodeView(view) }), true);
  }, [view]);
  useUndoKeys(() => setHistory(undo), () => setHistory(redo));
  const selected = view.selected === null ? undefined : graph.nodes.get(view.selected);
  return (
    <div class="explore wide">
      <h1 class="unseen">{t("shell.explore")}</h1>
      <div class="stage">
        {view.opened.length === 0 ? <Start onStart={start} /> : (
          <Canvas shown={shown} view={view} path={path} graph={drawn}
            onSelect={(id) => change({ ...history.now, selected: id }, false)}
            onOpen={(id) => start(id)}
            onPin={(id, at) => setHistory((before) => step(before, pin(before.now, id, at)))} />
        )}
        <p class="stage-state small" role="status">
          {busy ? t("state.loading") : view.opened.length > 0 && `${count("nodes", shown.nodes.length)}, ${count("edges", shown.edges.length)}`}
          {truncated && ` · ${t("explore.truncated")}`}
        </p>
      </div>
      <div class="side">
        <SearchBox label={t("explore.add")} onChoose={(found) => start(found.id)} />
        {problem && <Failed problem={problem} />}
        {selected && <Details node={selected} view={view} key={selected.id} onChange={(next) => change(next)} place={() => placeOf(drawn, selected.id)} />}
        {busy && !selected && <Waiting />}
        <Controls view={view} graph={graph} drawn={drawn} canUndo={history.past.length > 0} canRedo={history.future.length > 0}
          onUndo={() => setHistory(undo)} onRedo={() => setHistory(redo)} onChange={change} />
        {view.opened.length > 0 && <NodeList shown={shown} selected={view.selected} onSelect={(id) => change({ ...view, selected: id }, false)} />}
      </div>
    </div>
  );
}

/** The first step: organizations most written about, or a name. */
function Start({ onStart }: { onStart: (id: string) => void }) {
  const covered = useAnswer<Listing<Coverage & { organization: Organization }>>(address("/v1/coverage", { limit: 8 }));
  return (
    <div class="start">
      <p>{t("explore.start")}</p>
      <Load of={covered}>
        {(answer) => (
          <ul class="chips">
            {answer.items.map(({ organization }) => (
              <li key={organization.id}><button type="button" lang="zh" onClick={() => onStart(organization.id)}>{organization.name}</button></li>
            ))}
            {answer.items.length === 0 && <li class="quiet">{t("home.empty")}</li>}
          </ul>
        )}
      </Load>
    </div>
  );
}

/** Open what the link names as its center, by id or by name. */
function useCenter(center: string | undefined, start: (id: string) => void): void {
  useEffect(() => {
    if (!center) return;
    if (kindOfId(center) && /^[a-z]-[0-9a-f]+$/.test(center)) start(center);
    else get<{ node: { id: string } }>(address("/v1/expand", { id: center })).then(({ node }) => start(node.id), () => start(center));
  }, [center]);
}

function useUndoKeys(back: () => void, forth: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest("input:not([type=range], [type=checkbox], [type=radio]), textarea, select");
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      if (event.shiftKey) forth();
      else back();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

function placeOf(graph: MultiDirectedGraph, id: string): [number, number] {
  const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
  return [x, y];
}

/** The graph drawn by sigma: selected by click, opened by double click, moved and pinned by dragging. */

import { MultiDirectedGraph } from "graphology";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import { useEffect, useRef } from "preact/hooks";
import { Sigma } from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram, NodePointProgram } from "sigma/rendering";
import { isDark, usePreferences } from "../preferences";
import { t } from "../words";
import { colours } from "./colours";
import { DashedProgram } from "./dashed";
import type { Shown } from "./data";
import { drawHover } from "./hover";
import { AT_ONCE, placesOf, settingsOf, settle } from "./layouts";
import { isSoftware } from "./renderer";
import { sync } from "./sync";
import type { View } from "./view";

const MANY_EDGES = 3000;
const WORK = 6000;

interface Props {
  shown: Shown;
  view: View;
  path: ReadonlySet<string>;
  /** The drawn graph, for pictures. */
  graph: MultiDirectedGraph;
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onPin: (id: string, place: [number, number]) => void;
}

export function Canvas({ shown, view, path, graph, onSelect, onOpen, onPin }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma | null>(null);
  const worker = useRef<FA2Layout | null>(null);
  const act = useRef({ onSelect, onOpen, onPin });
  act.current = { onSelect, onOpen, onPin };
  const dark = isDark();
  const many = shown.edges.length > MANY_EDGES;
  usePreferences();

  useEffect(() => {
    const drawn = new Sigma(graph, box.current!, settingsFor(dark, many));
    sigma.current = drawn;
    drawn.on("clickNode", ({ node }) => act.current.onSelect(node));
    drawn.on("clickStage", () => act.current.onSelect(null));
    drawn.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      act.current.onOpen(node);
    });
    dragNodes(drawn, graph, (id, place) => act.current.onPin(id, place));
    return () => {
      worker.current?.kill();
      worker.current = null;
      drawn.kill();
    };
  }, [dark, many]);

  const layout = useRef<View["layout"] | null>(null);
  useEffect(() => {
    const changed = sync(graph, shown, view, colours(dark), path);
    if (changed || layout.current !== view.layout) {
      layout.current = view.layout;
      worker.current?.kill();
      worker.current = arrange(graph, shown, view);
    }
    sigma.current?.refresh();
  }, [shown, view, path, dark, many]);

  const words = t("explore.canvas", { nodes: shown.nodes.length, edges: shown.edges.length });
  return <div class="canvas" ref={box} role="img" aria-label={words} data-nodes={shown.nodes.length} data-edges={shown.edges.length} />;
}

/** Give every node its place; forces on a large graph go on in a worker for some seconds, which is given back. */
function arrange(graph: MultiDirectedGraph, shown: Shown, view: View): FA2Layout | null {
  if (view.layout !== "force") {
    const places = placesOf(shown.nodes, view.layout);
    graph.updateEachNodeAttributes((id, attributes) => (view.pinned[id] ? attributes : { ...attributes, ...places.get(id) }));
    return null;
  }
  if (graph.order <= AT_ONCE) {
    if (graph.order > 1) settle(graph);
    return null;
  }
  const worker = new FA2Layout(graph, { settings: settingsOf(graph) });
  worker.start();
  setTimeout(() => worker.stop(), WORK);
  return worker;
}

function settingsFor(dark: boolean, many: boolean) {
  const { ink } = colours(dark);
  return {
    nodeProgramClasses: { circle: NodePointProgram },
    edgeProgramClasses: { solid: many ? EdgeLineProgram : EdgeRectangleProgram, dashed: DashedProgram },
    defaultEdgeType: "solid",
    labelColor: { color: ink },
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 12,
    labelDensity: 0.7,
    labelRenderedSizeThreshold: 4,
    hideEdgesOnMove: many && isSoftware(),
    hideLabelsOnMove: many,
    defaultDrawNodeHover: drawHover(colours(dark)),
    zIndex: false,
    allowInvalidContainer: true,
  };
}

function dragNodes(sigma: Sigma, graph: MultiDirectedGraph, onPin: (id: string, place: [number, number]) => void): void {
  let dragged: string | null = null;
  let moved = false;
  sigma.on("downNode", ({ node }) => {
    dragged = node;
    moved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (!dragged) return;
    moved = true;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (dragged && moved) onPin(dragged, [graph.getNodeAttribute(dragged, "x") as number, graph.getNodeAttribute(dragged, "y") as number]);
    dragged = null;
    sigma.setCustomBBox(null);
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
}

/** Brings what is drawn into step with what is shown, so that what stays keeps its place. */

import type { MultiDirectedGraph } from "graphology";
import { type Colours, SIZES } from "./colours";
import type { Node, Shown } from "./data";
import { startOf } from "./layouts";
import type { View } from "./view";

export type Drawn = MultiDirectedGraph;

/** Nodes above which they are drawn smaller. */
const CROWD = 600;

/** Add, change and drop nodes and edges; true when another set of nodes is there than before. */
export function sync(graph: Drawn, shown: Shown, view: View, colors: Colours, path: ReadonlySet<string>): boolean {
  const ids = new Set(shown.nodes.map((one) => one.id));
  const edges = new Set(shown.edges.map((one) => one.id));
  let changed = false;
  graph.forEachEdge((id) => void (!edges.has(id) && graph.dropEdge(id)));
  graph.forEachNode((id) => {
    if (ids.has(id)) return;
    graph.dropNode(id);
    changed = true;
  });
  const near = neighbourOf(graph, shown);
  const scale = Math.max(0.3, Math.min(1, Math.sqrt(CROWD / Math.max(1, shown.nodes.length))));
  for (const [rank, one] of shown.nodes.entries()) {
    const pinned = view.pinned[one.id];
    const place = pinned ? { x: pinned[0], y: pinned[1] } : {};
    const looks = {
      label: nameOf(one), color: view.selected === one.id || path.has(one.id) ? colors.picked : colors.nodes[one.label],
      size: SIZES[one.label] * scale * (view.selected === one.id ? 1.5 : 1), kind: one.label, fixed: Boolean(pinned),
      forceLabel: view.selected === one.id || path.has(one.id), ...place,
    };
    if (graph.hasNode(one.id)) graph.mergeNodeAttributes(one.id, looks);
    else {
      graph.addNode(one.id, { ...beside(near(one.id), one.id, rank), ...looks });
      changed = true;
    }
  }
  for (const one of shown.edges) {
    const onPath = path.has(one.id);
    const kind = one.type === "HELD" || one.certainty === "possible" ? one.certainty : "plain";
    const looks = {
      color: colors.edges[onPath ? "path" : kind], size: onPath ? 3.5 : kind === "certain" ? 2.5 : 1.2,
      type: one.certainty === "possible" ? "dashed" : "solid", kind: one.type, certainty: one.certainty,
    };
    if (graph.hasEdge(one.id)) graph.mergeEdgeAttributes(one.id, looks);
    else graph.addEdgeWithKey(one.id, one.source, one.target, looks);
  }
  return changed;
}

/** What is written beside a node: a task's number and the beginning of its text, anything else's name. */
export function nameOf(node: Node): string {
  if (node.label !== "Task") return node.name ?? "";
  return [node.name, (node.text ?? "").slice(0, 14)].filter(Boolean).join(" ");
}

type Place = { x: number; y: number };

/** Where a node that is new begins: close to a neighbour that is there already. */
function neighbourOf(graph: Drawn, shown: Shown): (id: string) => Place | null {
  if (graph.order === 0) return () => null;
  const others = new Map<string, string>();
  for (const { source, target } of shown.edges) {
    if (graph.hasNode(target) && !graph.hasNode(source)) others.set(source, target);
    if (graph.hasNode(source) && !graph.hasNode(target)) others.set(target, source);
  }
  return (id) => {
    const other = others.get(id);
    return other === undefined ? null : { x: graph.getNodeAttribute(other, "x") as number, y: graph.getNodeAttribute(other, "y") as number };
  };
}

function beside(place: Place | null, id: string, rank: number): Place {
  const start = startOf(id, rank);
  if (!place) return start;
  const length = Math.hypot(start.x, start.y) || 1;
  return { x: place.x + (12 * start.x) / length, y: place.y + (12 * start.y) / length };
}

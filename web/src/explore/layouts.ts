/** Places of nodes: by forces, on a circle, in columns by kind, or along time. Pinned nodes stay where they are. */

import forceAtlas2 from "graphology-layout-forceatlas2";
import type { AbstractGraph } from "graphology-types";
import { readSpan } from "../time/days";
import type { Node } from "./data";
import { LABELS, type Layout } from "./view";

export type Places = Map<string, { x: number; y: number }>;

/** Nodes up to which forces are worked out at once; more of them go to a worker. */
export const AT_ONCE = 1500;
const ITERATIONS = 300;

/** The places that a layout gives to nodes; forces begin from a place that depends on the node's id alone. */
export function placesOf(nodes: readonly Node[], layout: Layout): Places {
  if (layout === "circle") return circle(nodes);
  if (layout === "columns") return columns(nodes, (one) => LABELS.indexOf(one.label));
  if (layout === "time") return timeline(nodes);
  return new Map(nodes.map((one, rank) => [one.id, startOf(one.id, rank)]));
}

/** Work out forces on a graph whose nodes have places; those with `fixed` stay. The same graph gives the same places. */
export function settle(graph: AbstractGraph): void {
  const settings = settingsOf(graph);
  const iterations = Math.max(40, Math.min(ITERATIONS, Math.round(150_000 / Math.max(1, graph.order))));
  forceAtlas2.assign(graph, { iterations, settings });
}

/** The settings of the forces for a graph of that size. */
export function settingsOf(graph: AbstractGraph): ReturnType<typeof forceAtlas2.inferSettings> {
  return { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 300, gravity: 0.6, slowDown: 4, adjustSizes: false };
}

/** A place for a node that depends on nothing but its id and rank: on a spiral, turned by the id. */
export function startOf(id: string, rank: number): { x: number; y: number } {
  let hash = 2166136261;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
  const angle = rank * 2.399963 + ((hash >>> 0) % 1000) / 1000;
  const radius = 10 * Math.sqrt(rank + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function circle(nodes: readonly Node[]): Places {
  const ordered = [...nodes].sort((a, b) => LABELS.indexOf(a.label) - LABELS.indexOf(b.label));
  const radius = Math.max(50, ordered.length * 3);
  return new Map(ordered.map((one, place) => {
    const angle = (2 * Math.PI * place) / ordered.length;
    return [one.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  }));
}

function columns(nodes: readonly Node[], columnOf: (node: Node) => number): Places {
  const filled = new Map<number, number>();
  const tallest = Math.max(1, Math.ceil(Math.sqrt(nodes.length) * 2.5));
  const widths = new Map<number, number>();
  for (const one of nodes) widths.set(columnOf(one), (widths.get(columnOf(one)) ?? 0) + 1);
  const offsets = new Map<number, number>();
  let x = 0;
  for (const column of [...widths.keys()].sort((a, b) => a - b)) {
    offsets.set(column, x);
    x += Math.ceil(widths.get(column)! / tallest) * 12 + 60;
  }
  return new Map(nodes.map((one) => {
    const column = columnOf(one);
    const rank = filled.get(column) ?? 0;
    filled.set(column, rank + 1);
    return [one.id, { x: offsets.get(column)! + Math.floor(rank / tallest) * 12, y: -(rank % tallest) * 12 }];
  }));
}

/** Dated nodes from left to right by their first day; those without a date in columns by kind below. */
function timeline(nodes: readonly Node[]): Places {
  const dated = nodes.filter((one) => readSpan(one.date).first !== null);
  const days = dated.map((one) => readSpan(one.date).first!);
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const scale = 1000 / Math.max(1, days.reduce((a, b) => Math.max(a, b), -Infinity) - first);
  const rest = nodes.filter((one) => readSpan(one.date).first === null);
  const places = columns(rest, (one) => LABELS.indexOf(one.label));
  for (const place of places.values()) place.y -= 120;
  dated.forEach((one, rank) => places.set(one.id, { x: (days[rank]! - first) * scale, y: (rank % 9) * 14 }));
  return places;
}

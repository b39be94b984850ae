/** Nodes and edges that were fetched, and the part of them that a view shows. */

import { type Day, readDay, readSpan } from "../time/days";
import type { Bounds, Certainty } from "../types";
import type { Label, TimeFilter, View } from "./view";

export interface Node {
  id: string;
  label: Label;
  name: string | null;
  date?: string | null;
  text?: string | null;
}

export interface Edge {
  id: string;
  source: string;
  target: string;
  type: string;
  start?: Bounds;
  end?: Bounds;
  date?: string | null;
  roles?: string[];
  role?: string | null;
}

export interface Graph {
  nodes: ReadonlyMap<string, Node>;
  edges: ReadonlyMap<string, Edge>;
}

export interface Shown {
  nodes: Node[];
  edges: (Edge & { certainty: Certainty })[];
}

export const NOTHING: Graph = { nodes: new Map(), edges: new Map() };

/** Days from the nearest bound up to which an edge is possible on a day, as the API has it (5 years). */
export const WITHIN = Math.round(5 * 365.25);

/** The graph with more nodes and edges. */
export function merge(graph: Graph, nodes: readonly Node[], edges: readonly Edge[]): Graph {
  return {
    nodes: new Map([...graph.nodes, ...nodes.map((one): [string, Node] => [one.id, one])]),
    edges: new Map([...graph.edges, ...edges.map((one): [string, Edge] => [one.id, one])]),
  };
}

/**
 * What a view shows of a graph.
 *
 * An edge needs both its ends, and to hold at the time asked about; with a time, a node needs an edge that does, or to
 * have been opened or pinned itself.
 */
export function shownOf(graph: Graph, view: View): Shown {
  const hidden = new Set(view.hidden);
  const nodes = new Map([...graph.nodes].filter(([id, one]) => !hidden.has(id) && view.labels.includes(one.label) && isDuring(one.date, view.time)));
  const edges = [...graph.edges.values()].flatMap((one) => {
    const certainty = nodes.has(one.source) && nodes.has(one.target) ? certaintyOf(one, view.time) : null;
    return certainty === null || (view.certainOnly && certainty === "possible") ? [] : [{ ...one, certainty }];
  });
  if (view.time.kind === "all" && !view.certainOnly) return { nodes: [...nodes.values()], edges };
  const kept = new Set([...view.opened.flatMap((one) => ("pathTo" in one ? [one.id, one.pathTo] : [one.id])), ...Object.keys(view.pinned)]);
  for (const one of edges) kept.add(one.source).add(one.target);
  return { nodes: [...nodes.values()].filter((one) => kept.has(one.id)), edges };
}

/** How sure an edge is at a time; null when it is not there then. Edges without any date always are. */
export function certaintyOf(edge: Edge, time: TimeFilter): Certainty | null {
  if (edge.start && edge.end) return certaintyOfHolding(edge.start, edge.end, time);
  return isDuring(edge.date, time) ? "certain" : null;
}

/** First and last day of anything in the graph; null when nothing is dated. */
export function daysOf(graph: Graph): { first: Day; last: Day } | null {
  const days: number[] = [];
  const add = (day: Day | null) => void (day !== null && days.push(day));
  for (const one of graph.nodes.values()) Object.values(readSpan(one.date)).forEach(add);
  for (const one of graph.edges.values()) {
    for (const bounds of [one.start, one.end]) [bounds?.earliest, bounds?.latest].map(readDay).forEach(add);
    Object.values(readSpan(one.date)).forEach(add);
  }
  if (!days.length) return null;
  return days.reduce((found, day) => ({ first: Math.min(found.first, day), last: Math.max(found.last, day) }), { first: days[0]!, last: days[0]! });
}

function certaintyOfHolding(start: Bounds, end: Bounds, time: TimeFilter): Certainty | null {
  const [from, began, ended, to] = [start.earliest, start.latest, end.earliest, end.latest].map(readDay) as (Day | null)[];
  const sure = began != null && ended != null && began <= ended;
  if (time.kind === "all") return sure ? "certain" : "possible";
  const { first, last } = rangeOf(time);
  if (sure && began <= last && ended >= first) return "certain";
  if ((from ?? -Infinity) > last || (to ?? Infinity) < first) return null;
  const known = [from, began, ended, to].filter((day) => day != null);
  const near = Math.min(...known.map((day) => (day < first ? first - day : day > last ? day - last : 0)));
  return near <= WITHIN ? "possible" : null;
}

function isDuring(date: string | null | undefined, time: TimeFilter): boolean {
  if (time.kind === "all" || !date) return true;
  const { first, last } = rangeOf(time);
  const span = readSpan(date);
  return (span.first ?? -Infinity) <= last && (span.last ?? Infinity) >= first;
}

function rangeOf(time: Exclude<TimeFilter, { kind: "all" }>): { first: Day; last: Day } {
  const [from, to] = time.kind === "day" ? [time.on, time.on] : [time.from, time.to];
  return { first: readDay(from) ?? -Infinity, last: readDay(to) ?? Infinity };
}

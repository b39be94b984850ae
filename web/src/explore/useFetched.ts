/** The graph that a view has opened, put together from answers that are asked for once each. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { address, get, type Problem } from "../api";
import { asProblem } from "../hooks";
import { type Edge, type Graph, merge, type Node, NOTHING } from "./data";
import type { Opened } from "./view";

const MOST = 10_000;
const PATHS = 5;

interface Answer { nodes: Node[]; edges: Edge[]; truncated: boolean; shortest: string[] }

export interface Fetched {
  graph: Graph;
  /** Ids of the nodes and edges of the shortest path opened last. */
  path: ReadonlySet<string>;
  busy: boolean;
  truncated: boolean;
  problem: Problem | null;
}

/** The union of what was opened; what cannot be fetched is told in `problem` and left out. */
export function useFetched(opened: readonly Opened[]): Fetched {
  const answers = useRef(new Map<string, Answer>());
  const [version, setVersion] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(0);
  useEffect(() => {
    for (const one of opened) {
      const key = JSON.stringify(one);
      if (answers.current.has(key)) continue;
      answers.current.set(key, { nodes: [], edges: [], truncated: false, shortest: [] });
      setBusy((before) => before + 1);
      ask(one)
        .then((answer) => { answers.current.set(key, answer); setProblem(null); }, (error: unknown) => {
          answers.current.delete(key);
          setProblem(asProblem(error));
        })
        .finally(() => { setBusy((before) => before - 1); setVersion((before) => before + 1); });
    }
  }, [opened]);
  return useMemo(() => {
    const found = opened.map((one) => answers.current.get(JSON.stringify(one))).filter((one) => one !== undefined);
    const graph = found.reduce((all, one) => merge(all, one.nodes, one.edges), NOTHING);
    return { graph, path: new Set(found.at(-1)?.shortest ?? []), busy: busy > 0, truncated: found.some((one) => one.truncated), problem };
  }, [opened, version, busy, problem]);
}

async function ask(one: Opened): Promise<Answer> {
  if ("pathTo" in one) {
    const { items } = await get<{ items: { nodes: Node[]; edges: Edge[] }[] }>(
      address("/v1/paths", { from_id: one.id, to_id: one.pathTo, on: one.on, limit: PATHS }),
    );
    const [first] = items;
    const shortest = first ? [...first.nodes, ...first.edges].map(({ id }) => id) : [];
    const ends = items.length ? [] : (await Promise.all([one.id, one.pathTo].map(alone))).flat();
    return { nodes: [...items.flatMap((path) => path.nodes), ...ends], edges: items.flatMap((path) => path.edges), truncated: false, shortest };
  }
  const answer = await get<Omit<Answer, "shortest">>(
    address("/v1/graph", { center: one.id, depth: one.depth ?? 1, types: one.label?.toLowerCase(), limit: MOST }),
  );
  return { ...answer, shortest: [] };
}

async function alone(id: string): Promise<Node[]> {
  return (await get<{ nodes: Node[] }>(address("/v1/graph", { center: id, depth: 0 }))).nodes;
}

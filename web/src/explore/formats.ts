/** The formats in which the API gives a part of the graph, and the addresses of the files. */

import { address, type Parameters } from "../api";

export interface Format {
  name: string;
  title: string;
  media: string;
  suffix: string;
}

/** What analysts ask for most. */
const FIRST = ["gexf", "graphml", "csv", "csv-edges", "xlsx", "ftm", "cytoscape"];

/** The formats with those that analysts ask for most before the others. */
export function inOrder(formats: readonly Format[]): Format[] {
  const rank = (one: Format) => (FIRST.includes(one.name) ? FIRST.indexOf(one.name) : FIRST.length);
  return [...formats].sort((a, b) => rank(a) - rank(b));
}

/** What is carried away: all of an organization, or what lies some steps around anything. */
export type Part = { organization: string } | { center: string; depth: number };

/** The address of the file of a part in a format, on the days given if any. */
export function fileOf(part: Part, format: Pick<Format, "suffix">, days: Parameters = {}): string {
  if ("organization" in part) return address(`/v1/export${format.suffix}`, { organization: part.organization, ...days });
  return address(`/v1/graph${format.suffix}`, { center: part.center, depth: part.depth, limit: 10_000, ...days });
}

/** The formats in which the API gives a part of the graph, and what each is for. */

import { address, Problem, request } from "../api";

export const FORMATS = [
  { name: "GEXF", type: "application/gexf+xml", suffix: "gexf", tool: "Gephi" },
  { name: "GraphML", type: "application/graphml+xml", suffix: "graphml", tool: "Cytoscape, yEd" },
  { name: "CSV", type: "text/csv", suffix: "csv", tool: "Excel" },
  { name: "FollowTheMoney", type: "application/json+ftm", suffix: "ftm.json", tool: "Aleph" },
  { name: "Turtle", type: "text/turtle", suffix: "ttl", tool: "RDF" },
] as const;

export type Format = (typeof FORMATS)[number];

/** The surroundings of an entity in a format, and a name for the file. Throws Problem when the server gives another. */
export async function fetchFormat(format: Format, center: string, depth: number, name: string): Promise<{ content: Blob; file: string }> {
  const url = address("/v1/graph", { center, depth, limit: 10_000 });
  const response = await request(url, { headers: { Accept: format.type } });
  if (!isOf(response.headers.get("Content-Type"), format)) throw new Problem(406, format.name);
  return { content: await response.blob(), file: fileName(name, format.suffix, response.headers.get("Content-Disposition")) };
}

/** Whether a content type is that of a format. */
export function isOf(contentType: string | null, format: Format): boolean {
  return (contentType ?? "").split(";")[0]!.trim() === format.type;
}

/** The name that the server gives the file, else that of the thing with the suffix of the format. */
export function fileName(name: string, suffix: string, disposition: string | null): string {
  const given = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (given) return decodeURIComponent(given);
  return `${name.replace(/[\\/:*?"<>|\s]+/g, "_").slice(0, 80)}.${suffix}`;
}

/** Links to the pages of things. */

import { linkTo } from "./router";
import type { Kind } from "./types";

const PREFIXES: Record<string, string> = {
  p: "person", o: "organization", r: "post", e: "event", b: "publication", d: "document",
};

/** The link to the page of a person, organization, post, event or publication. */
export function toEntity(kind: Kind | string, id: string, query: Record<string, string | undefined> = {}): string {
  return linkTo([kind.toLowerCase(), id], query);
}

/** The link to a place in a document. */
export function toDocument(id: string, start?: number, end?: number): string {
  return linkTo(["document", id], { start: start?.toString(), end: end?.toString() });
}

/** The link to the graph explorer with something in its middle. */
export function toExplorer(id: string): string {
  return linkTo(["explore"], { center: id });
}

/** The kind that an id says that it is of: `p-…` is a person. */
export function kindOfId(id: string): string | null {
  return PREFIXES[id.split("-")[0] ?? ""] ?? null;
}

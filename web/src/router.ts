/** Where the visitor is: a path of parts and parameters after the `#`, so that every view is a link. */

import { useEffect, useState } from "preact/hooks";

export interface Place {
  parts: string[];
  query: Record<string, string>;
}

/** Read the part of an address after `#`: `#/person/p-1?on=2023-05-16`. */
export function readPlace(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const parts = path.split("/").filter(Boolean).map(decodePart);
  return { parts, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** The link to a place; parameters that are empty are left out. */
export function linkTo(parts: string[], query: Record<string, string | null | undefined> = {}): string {
  const given = Object.entries(query).filter((one): one is [string, string] => Boolean(one[1]));
  const text = new URLSearchParams(given).toString();
  return `#/${parts.map(encodeURIComponent).join("/")}${text && `?${text}`}`;
}

/** Go to a place, or stand there without a step in the history. */
export function go(link: string, replace = false): void {
  if (replace) {
    history.replaceState(null, "", link);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else location.hash = link;
}

/** The same place with other parameters. */
export function withQuery(place: Place, query: Record<string, string | null | undefined>): string {
  return linkTo(place.parts, { ...place.query, ...query });
}

/** The place where the visitor is, now and after each step. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const moved = () => setPlace(readPlace(location.hash));
    addEventListener("hashchange", moved);
    return () => removeEventListener("hashchange", moved);
  }, []);
  return place;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

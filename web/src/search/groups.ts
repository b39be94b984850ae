/** Found things in groups of their kind, the kind of the best one first. */

import type { Found, Kind } from "../types";

export interface Group {
  kind: Kind;
  items: Found[];
}

/** Groups in the order in which their best items were found, at most `most` items each. */
export function groupFound(items: readonly Found[], most = 6): Group[] {
  const groups = new Map<Kind, Found[]>();
  for (const item of items) {
    const group = groups.get(item.type) ?? [];
    if (group.length < most) groups.set(item.type, [...group, item]);
  }
  return [...groups].map(([kind, found]) => ({ kind, items: found }));
}

/** The other form by which an item was found, when its preferred name does not hold the words asked for. */
export function foundAs(item: Found, asked: string): string | null {
  const words = asked.trim().toLowerCase();
  if (!words || item.name.toLowerCase().includes(words)) return null;
  return item.names.find((name) => name !== item.name && name.toLowerCase().includes(words)) ?? null;
}

/** When an item was: the date of an event, else the days that the sources span. */
export function whenFound(item: Found): string {
  if (item.date) return item.date.replace("/", " – ");
  const { from = null, to = null } = item.coverage ?? {};
  if (!from && !to) return "";
  return from === to ? (from ?? "") : `${from ?? "…"} – ${to ?? "…"}`;
}

/** The item after or before another one in all groups, around the end. */
export function stepThrough(groups: readonly Group[], current: string | null, step: 1 | -1): string | null {
  const ids = groups.flatMap((group) => group.items.map((item) => item.id));
  if (!ids.length) return null;
  const place = current === null ? -1 : ids.indexOf(current);
  const next = place < 0 ? (step > 0 ? 0 : ids.length - 1) : (place + step + ids.length) % ids.length;
  return ids[next] ?? null;
}

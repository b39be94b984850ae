/** A view of the graph: what was opened, hidden and pinned, what is filtered and how it is laid out. */

export const LABELS = ["Person", "Organization", "Post", "Event", "Publication", "Task"] as const;
export type Label = (typeof LABELS)[number];
export const LAYOUTS = ["force", "circle", "columns", "time"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Something opened: what is one or more steps from an entity, of one label only if given, or the shortest paths to another one. */
export type Opened = { id: string; label?: Label; depth?: number } | { id: string; pathTo: string; on?: string | undefined };

/** All of time, one day, or the days from one to another. */
export type TimeFilter = { kind: "all" } | { kind: "day"; on: string } | { kind: "window"; from: string; to: string };

export interface View {
  opened: readonly Opened[];
  hidden: readonly string[];
  pinned: Readonly<Record<string, readonly [number, number]>>;
  labels: readonly Label[];
  time: TimeFilter;
  certainOnly: boolean;
  layout: Layout;
  selected: string | null;
}

export const EMPTY: View = {
  opened: [], hidden: [], pinned: {}, labels: LABELS, time: { kind: "all" }, certainOnly: false, layout: "force", selected: null,
};

/** The view as text for a link: base64url of JSON with what differs from the empty view. */
export function encodeView(view: View): string {
  const differing = Object.entries(view).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(EMPTY[name as keyof View]));
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(differing)));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The view of a link; null when the text is none. */
export function decodeView(text: string): View | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof read === "object" && read !== null ? checked({ ...EMPTY, ...read }) : null;
  } catch {
    return null;
  }
}

/** Open something more; what is open already is not opened twice. */
export function open(view: View, one: Opened): View {
  const known = view.opened.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return known ? view : { ...view, opened: [...view.opened, one] };
}

/** Hide an entity; it is not selected any more. */
export function hide(view: View, id: string): View {
  return { ...view, hidden: [...view.hidden, id], selected: view.selected === id ? null : view.selected };
}

/** Pin an entity at a place, or let it go. */
export function pin(view: View, id: string, place: readonly [number, number] | null): View {
  const { [id]: _, ...others } = view.pinned;
  return { ...view, pinned: place ? { ...others, [id]: [round(place[0]), round(place[1])] } : others };
}

/** The days of a time filter as the API's parameters. */
export function daysIn(time: TimeFilter): { on?: string; from?: string; to?: string } {
  if (time.kind === "day") return { on: time.on };
  return time.kind === "window" ? { from: time.from, to: time.to } : {};
}

/** Show or leave out a label. */
export function toggleLabel(view: View, label: Label): View {
  const labels = LABELS.filter((one) => (one === label) !== view.labels.includes(one));
  return { ...view, labels };
}

function checked(view: View): View | null {
  const { opened, hidden, pinned, labels, layout, time } = view;
  const lists = Array.isArray(opened) && Array.isArray(hidden) && Array.isArray(labels) && typeof pinned === "object";
  return lists && LAYOUTS.includes(layout) && ["all", "day", "window"].includes(time?.kind) ? view : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

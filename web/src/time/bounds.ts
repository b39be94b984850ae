/** The four bounds of a tenure in words. */

import type { BoundName, Bounds, Evidence, Tenure } from "../types";

export const BOUNDS: readonly BoundName[] = ["start.earliest", "start.latest", "end.earliest", "end.latest"];

/** A pair of bounds: one day, a range with its open side shown as …, or nothing. */
export function writeBounds(bounds: Bounds): string {
  const { earliest, latest } = bounds;
  if (!earliest && !latest) return "?";
  if (earliest === latest) return earliest ?? "?";
  return `${earliest ?? "…"} – ${latest ?? "…"}`;
}

/** The day of one bound. */
export function boundOf(tenure: Pick<Tenure, "start" | "end">, name: BoundName): string | null {
  const [side, which] = name.split(".") as ["start" | "end", "earliest" | "latest"];
  return tenure[side][which];
}

/** The statements that set one bound. */
export function settersOf(evidence: readonly Evidence[], name: BoundName): Evidence[] {
  return evidence.filter((one) => one.sets.includes(name));
}

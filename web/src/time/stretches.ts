/** The stretches of a tenure on a line of time: certain ones, possible ones, and how far open ends are drawn. */

import type { Bounds, Certainty } from "../types";
import { type Day, readDay } from "./days";

export interface Stretch {
  first: Day;
  last: Day;
  certainty: Certainty;
  /** The side on which the sources say nothing, so that the stretch is drawn fading out. */
  open?: "start" | "end" | "both";
}

export interface Held {
  start: Bounds;
  end: Bounds;
}

/** How many days an open side is drawn beyond the nearest evidence. */
export const FADE = 365;

/**
 * Cut a tenure into stretches in the order of time.
 *
 * Certain is from the latest start to the earliest end; possible what lies between the outer bounds around it. A
 * tenure without any dated bound has no stretch.
 */
export function stretchesOf(held: Held, fade: Day = FADE): Stretch[] {
  const [from, began] = [readDay(held.start.earliest), readDay(held.start.latest)];
  const [ended, to] = [readDay(held.end.earliest), readDay(held.end.latest)];
  const known = [from, began, ended, to].filter((day) => day !== null);
  if (!known.length) return [];
  const outerFirst = from ?? Math.min(...known) - fade;
  const outerLast = to ?? Math.max(...known) + fade;
  if (began === null || ended === null || began > ended) {
    const open = from === null ? (to === null ? "both" : "start") : to === null ? "end" : undefined;
    return outerFirst > outerLast ? [] : [possible(outerFirst, outerLast, open)];
  }
  const found: Stretch[] = [{ first: began, last: ended, certainty: "certain" }];
  if (outerFirst < began) found.unshift(possible(outerFirst, began - 1, from === null ? "start" : undefined));
  if (outerLast > ended) found.push(possible(ended + 1, outerLast, to === null ? "end" : undefined));
  return found;
}

/** How sure it is that a tenure was held on a day; null when it was not. */
export function certaintyOn(held: Held, day: Day): Certainty | null {
  const [from, began] = [readDay(held.start.earliest), readDay(held.start.latest)];
  const [ended, to] = [readDay(held.end.earliest), readDay(held.end.latest)];
  if (began !== null && ended !== null && began <= day && day <= ended) return "certain";
  return (from ?? -Infinity) <= day && day <= (to ?? Infinity) ? "possible" : null;
}

/** First and last day of all dated bounds; null when there is none. */
export function spanOf(all: Held[]): { first: Day; last: Day } | null {
  const days = all
    .flatMap((one) => [one.start.earliest, one.start.latest, one.end.earliest, one.end.latest])
    .map(readDay)
    .filter((day) => day !== null);
  return days.length ? { first: Math.min(...days), last: Math.max(...days) } : null;
}

function possible(first: Day, last: Day, open?: Stretch["open"]): Stretch {
  return open ? { first, last, certainty: "possible", open } : { first, last, certainty: "possible" };
}

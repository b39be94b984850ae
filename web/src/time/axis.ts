/** The line of time under drawings: days to places, and marked years, months or days. */

import { scaleUtc } from "d3-scale";
import { asDate, type Day, ofDate } from "./days";

export interface Axis {
  first: Day;
  last: Day;
  width: number;
  /** Place of the start of a day, in pixels. */
  at(day: Day): number;
  /** The day at a place. */
  dayAt(x: number): Day;
  ticks: { x: number; label: string }[];
}

/** A line from a first to a last day, with room on both sides. */
export function makeAxis(first: Day, last: Day, width: number): Axis {
  const room = Math.max(3, Math.round((last - first) * 0.03));
  const [begin, end] = [first - room, last + room + 1];
  const scale = scaleUtc([asDate(begin), asDate(end)], [0, width]);
  const count = Math.max(2, Math.round(width / 90));
  const marks = scale.ticks(count);
  return {
    first: begin,
    last: end,
    width,
    at: (day) => scale(asDate(day)),
    dayAt: (x) => ofDate(scale.invert(x)),
    ticks: marks.map((date) => ({ x: scale(date), label: label(date, end - begin) })),
  };
}

function label(date: Date, days: number): string {
  const iso = date.toISOString();
  if (days > 365 * 3 || (date.getUTCMonth() === 0 && date.getUTCDate() === 1)) return iso.slice(0, 4);
  return date.getUTCDate() === 1 || days > 400 ? iso.slice(0, 7) : iso.slice(5, 10);
}

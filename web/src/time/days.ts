/** Days as numbers (days since 1970-01-01 UTC), so that they can be compared, counted and drawn. */

export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date; null for what is none. */
export function readDay(text: string | null | undefined): Day | null {
  const found = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text ?? "");
  if (!found) return null;
  const time = utc(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return new Date(time * MILLISECONDS).getUTCDate() === Number(found[3]) ? time : null;
}

/** The ISO date of a day. */
export function writeDay(day: Day): string {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  const padded = year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
  return `${padded}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** First and last day that an EDTF level 1 date or interval can mean; an open or unknown side is null. */
export function readSpan(text: string | null | undefined): { first: Day | null; last: Day | null } {
  const [begin = "", end] = (text ?? "").split("/");
  if (end === undefined) return readDate(begin);
  return { first: readDate(begin).first, last: readDate(end).last };
}

/** The day as a Date at midnight UTC, for scales. */
export function asDate(day: Day): Date {
  return new Date(day * MILLISECONDS);
}

/** The day that a Date falls on. */
export function ofDate(date: Date): Day {
  return Math.floor(date.getTime() / MILLISECONDS);
}

/** Today, where the visitor is. */
export function today(): Day {
  const now = new Date();
  return utc(now.getFullYear(), now.getMonth(), now.getDate());
}

function readDate(text: string): { first: Day | null; last: Day | null } {
  const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?[?~%]*$/.exec(text);
  if (!found) return { first: null, last: null };
  const [, year, month, day] = found;
  if (day) {
    const one = readDay(`${year}-${month}-${day}`);
    return { first: one, last: one };
  }
  if (month) return { first: utc(Number(year), Number(month) - 1, 1), last: utc(Number(year), Number(month), 1) - 1 };
  return { first: utc(Number(year), 0, 1), last: utc(Number(year) + 1, 0, 1) - 1 };
}

function utc(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year + Math.floor(month / 12), ((month % 12) + 12) % 12, day);
  return Math.round(date.getTime() / MILLISECONDS);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

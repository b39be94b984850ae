import type { Certainty, Change, EventInFull, Person, Post } from "../types";

interface Sitting {
  person: Person;
  certainty: Certainty | undefined;
}

/** One post that an event changed: who held it the day before, what happened to whom, who held it after. */
export interface Seat {
  post: Post;
  before: Sitting[];
  changes: Change[];
  after: Sitting[];
}

/** The posts that an event changed, those of one seat first. */
export function seatsOf(event: Pick<EventInFull, "before" | "changes" | "after">): Seat[] {
  const seats = new Map<string, Seat>();
  const seat = (post: Post): Seat => {
    const found = seats.get(post.id) ?? { post, before: [], changes: [], after: [] };
    seats.set(post.id, found);
    return found;
  };
  for (const one of event.changes) seat(one.post).changes.push(one);
  for (const one of event.before) seat(one.post).before.push({ person: one.person, certainty: one.certainty });
  for (const one of event.after) seat(one.post).after.push({ person: one.person, certainty: one.certainty });
  return [...seats.values()].sort((a, b) => Number(a.post.seats !== "one") - Number(b.post.seats !== "one"));
}

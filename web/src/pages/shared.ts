import type { Event } from "../types";

/** The events that are in both lists, in the order of the first, with the roles of both. */
export function shared(mine: readonly Event[], theirs: readonly Event[]): (Event & { rolesOfOther: string[] })[] {
  const others = new Map(theirs.map((one) => [one.id, one]));
  return mine.flatMap((one) => {
    const other = others.get(one.id);
    return other ? [{ ...one, rolesOfOther: other.roles ?? [] }] : [];
  });
}

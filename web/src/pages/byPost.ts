import type { Post, Tenure } from "../types";

/** Tenures by post, posts of one seat and many holders first, tenures of each in the order of time. */
export function byPost(tenures: readonly Tenure[]): { post: Post; tenures: Tenure[] }[] {
  const posts = new Map<string, { post: Post; tenures: Tenure[] }>();
  for (const one of tenures) {
    const group = posts.get(one.post.id) ?? { post: one.post, tenures: [] };
    group.tenures.push(one);
    posts.set(one.post.id, group);
  }
  const groups = [...posts.values()];
  for (const group of groups) group.tenures.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const rank = (one: { post: Post; tenures: Tenure[] }) => (one.post.seats === "one" ? 0 : 1000) - Math.min(999, one.tenures.length);
  return groups.sort((a, b) => rank(a) - rank(b));
}

/** The first day known of a tenure; `~` sorts after all of them. */
export function firstDay(tenure: Pick<Tenure, "start" | "end">): string {
  return tenure.start.latest ?? tenure.start.earliest ?? tenure.end.earliest ?? tenure.end.latest ?? "~";
}

/** Names of things as links to their pages. */

import { toEntity } from "../links";
import type { Entity, Event, Post } from "../types";

export function PersonLink({ person }: { person: Entity }) {
  return <a href={toEntity("person", person.id)} lang="zh">{person.name}</a>;
}

export function OrganizationLink({ organization }: { organization: Entity }) {
  return <a href={toEntity("organization", organization.id)} lang="zh">{organization.name}</a>;
}

/** The role, or with `whole` the organization before it. */
export function PostLink({ post, whole }: { post: Post; whole?: boolean }) {
  const name = whole ? `${post.organization.name}${post.role}` : post.role;
  return <a href={toEntity("post", post.id)} class={name.length < 9 ? "short" : undefined} lang="zh">{name}</a>;
}

export function EventLink({ event }: { event: Event }) {
  return <a href={toEntity("event", event.id)} lang="zh">{event.title}</a>;
}

/** The date of something as it is told, or that there is none. */
export function When({ date }: { date: string | null | undefined }) {
  return <span class="when">{date ? date.replace("/", " – ") : "–"}</span>;
}

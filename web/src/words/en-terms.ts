/** English names of what the API calls things: kinds, roles, rules. */

export const terms = {
  "kind.person": "Person",
  "kind.organization": "Organization",
  "kind.post": "Post",
  "kind.event": "Event",
  "kind.publication": "Publication",
  "kinds.person": "People",
  "kinds.organization": "Organizations",
  "kinds.post": "Posts",
  "kinds.event": "Events",
  "kinds.publication": "Publications",
  "n.statements.one": "{n} statement",
  "n.statements.many": "{n} statements",
} as const;

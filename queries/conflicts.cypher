// title: Contradictions that were found and are believed at a time, each with people, tenures, events and statements by id
// parameters: known
// returns: id, kind, people, tenures, events, statements, score, reasons, first, last, post_id, role, seats,
//   organization_id, organization, organization_names
MATCH (c:Conflict)
WHERE c.known_from <= $known AND (c.known_until IS NULL OR c.known_until > $known)
OPTIONAL MATCH (c)-[:CONCERNS]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization)
RETURN c.id AS id, c.kind AS kind, c.people AS people, c.tenures AS tenures, c.events AS events,
  c.statements AS statements, c.score AS score, c.reasons AS reasons,
  c.first AS first, c.last AS last, r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY id

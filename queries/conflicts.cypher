// title: Contradictions found when tenures were derived, each with people, tenures and statements by id
// parameters: known
// returns: id, kind, people, tenures, statements, first, last, post_id, role, seats, organization_id, organization, organization_names
MATCH (c:Conflict)-[:CONCERNS]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization)
WHERE c.known_from <= $known AND (c.known_until IS NULL OR c.known_until > $known)
RETURN c.id AS id, c.kind AS kind, c.people AS people, c.tenures AS tenures, c.statements AS statements,
  c.first AS first, c.last AS last, r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY id

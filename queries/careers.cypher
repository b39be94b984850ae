// title: Every post that some people may have held between two days
// parameters: ids, first, last, known
// returns: person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
OPTIONAL MATCH (p)-[h:HELD_POST]->(r:Post)
WITH p, h, r
WHERE r.id IS NOT NULL AND h.known_from <= $known AND (h.known_until IS NULL OR h.known_until > $known)
  AND (h.start_earliest IS NULL OR h.start_earliest <= $last) AND (h.end_latest IS NULL OR h.end_latest >= $first)
OPTIONAL MATCH (r)-[:OF_ORGANIZATION]->(o:Organization)
RETURN p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  h.tenure AS tenure, h.start_earliest AS start_earliest, h.start_latest AS start_latest,
  h.end_earliest AS end_earliest, h.end_latest AS end_latest, h.ended AS ended

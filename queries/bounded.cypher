// title: Tenures of an organization whose start or end is bounded on both sides and meets a range
// parameters: organization_id, first, last, known
// returns: person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
MATCH (p:Person)-[h:HELD_POST]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization {id: $organization_id})
WHERE h.known_from <= $known AND (h.known_until IS NULL OR h.known_until > $known)
  AND ((h.start_earliest <= $last AND h.start_latest >= $first) OR (h.end_earliest <= $last AND h.end_latest >= $first))
RETURN p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  h.tenure AS tenure, h.start_earliest AS start_earliest, h.start_latest AS start_latest,
  h.end_earliest AS end_earliest, h.end_latest AS end_latest, h.ended AS ended

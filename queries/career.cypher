// title: Every post that a person may have held between two days
// parameters: person_id, first, last, known
// returns: person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
MATCH (p:Person {id: $person_id})-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)
WITH p, t, r
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
OPTIONAL MATCH (r)-[:OF_ORGANIZATION]->(o:Organization)
RETURN p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  t.tenure AS tenure, t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest, t.ended AS ended

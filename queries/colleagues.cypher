// title: Tenures in the organizations of a person that may overlap one of the person's own there, between two days
// parameters: person_id, first, last, known
// returns: person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
MATCH (x:Person {id: $person_id})-[:HELD]->(m:Tenure)-[:OF_POST]->(:Post)-[:OF_ORGANIZATION]->(o:Organization)
WITH o, m
WHERE m.known_from <= $known AND (m.known_until IS NULL OR m.known_until > $known)
  AND (m.start_earliest IS NULL OR m.start_earliest <= $last) AND (m.end_latest IS NULL OR m.end_latest >= $first)
WITH o, m.start_earliest AS since, m.end_latest AS until
OPTIONAL MATCH (o)<-[:OF_ORGANIZATION]-(r:Post)
OPTIONAL MATCH (r)<-[:OF_POST]-(t:Tenure)
WITH o, r, t, since, until
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
  AND (since IS NULL OR t.end_latest IS NULL OR since <= t.end_latest)
  AND (t.start_earliest IS NULL OR until IS NULL OR t.start_earliest <= until)
OPTIONAL MATCH (t)<-[:HELD]-(p)
RETURN p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  t.tenure AS tenure, t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest, t.ended AS ended

// title: Tenures in the organizations of a person that may overlap one of the person's own there, between two days
// parameters: person_id, first, last, known
// returns: person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
MATCH (x:Person {id: $person_id})-[m:HELD_POST]->(:Post)-[:OF_ORGANIZATION]->(o:Organization)
MATCH (o)<-[:OF_ORGANIZATION]-(r:Post)<-[h:HELD_POST]-(p:Person)
WHERE h.known_from <= $known AND (h.known_until IS NULL OR h.known_until > $known)
  AND (h.start_earliest IS NULL OR h.start_earliest <= $last) AND (h.end_latest IS NULL OR h.end_latest >= $first)
  AND (m.start_earliest IS NULL OR h.end_latest IS NULL OR m.start_earliest <= h.end_latest)
  AND (h.start_earliest IS NULL OR m.end_latest IS NULL OR h.start_earliest <= m.end_latest)
WITH o, r, p, h, m
WHERE m.known_from <= $known AND (m.known_until IS NULL OR m.known_until > $known)
  AND (m.start_earliest IS NULL OR m.start_earliest <= $last) AND (m.end_latest IS NULL OR m.end_latest >= $first)
RETURN p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  h.tenure AS tenure, h.start_earliest AS start_earliest, h.start_latest AS start_latest,
  h.end_earliest AS end_earliest, h.end_latest AS end_latest, h.ended AS ended

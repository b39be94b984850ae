// title: What an event changed: who came, left or was confirmed
// parameters: event_id, known
// returns: change, earliest, latest, person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
MATCH (e:Event {id: $event_id})-[c:CHANGED]->(t:Tenure)-[:OF_POST]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization)
MATCH (p:Person)-[:HELD]->(t)
WITH c, t, r, o, p
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
RETURN c.change AS change, c.earliest AS earliest, c.latest AS latest,
  p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  t.tenure AS tenure, t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest, t.ended AS ended
ORDER BY tenure, change

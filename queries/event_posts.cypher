// title: The posts with which people are named at an event
// parameters: event_id, known
// returns: person_id, post_id, role, seats, organization_id, organization, organization_names
MATCH (e:Event {id: $event_id})<-[:ABOUT]-(s:Statement)-[a:ABOUT]->(t:Tenure)-[:OF_POST]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization)
MATCH (t)<-[:HELD]-(p:Person)
WITH s, a, t, r, o, p
WHERE s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
  AND t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND a.rule IN ['stated', 'then', 'elected', 'appointed', 'term', 'continuity']
RETURN DISTINCT p.id AS person_id,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY person_id, post_id

// title: Events between two days that changed who sits in an organization
// parameters: organization_id, first, last, known
// returns: event_id, title, date, type, first, last, venue
MATCH (o:Organization {id: $organization_id})<-[:OF_ORGANIZATION]-(:Post)<-[:OF_POST]-(t:Tenure)<-[:CHANGED]-(e:Event)
OPTIONAL MATCH (e)-[:AT]->(l:Place)
WITH t, e, l
WHERE (e.first IS NULL OR e.first <= $last) AND (e.last IS NULL OR e.last >= $first)
  AND t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
RETURN DISTINCT e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue
ORDER BY first, event_id

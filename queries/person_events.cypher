// title: Events that a person took part in between two days
// parameters: person_id, first, last
// returns: roles, event_id, title, date, type, first, last, venue
MATCH (p:Person {id: $person_id})
OPTIONAL MATCH (p)-[x:PARTICIPATED]->(e:Event)
OPTIONAL MATCH (e)-[:AT]->(l:Place)
WITH x, e, l
WHERE e.id IS NOT NULL AND (e.first IS NULL OR e.first <= $last) AND (e.last IS NULL OR e.last >= $first)
RETURN x.roles AS roles,
  e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue
ORDER BY first, event_id

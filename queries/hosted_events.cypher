// title: Events that an organization hosted between two days
// parameters: organization_id, first, last
// returns: host_role, event_id, title, date, type, first, last, venue
MATCH (o:Organization {id: $organization_id})
OPTIONAL MATCH (o)-[x:HOSTED]->(e:Event)
OPTIONAL MATCH (e)-[:AT]->(l:Place)
WITH x, e, l
WHERE e.id IS NOT NULL AND (e.first IS NULL OR e.first <= $last) AND (e.last IS NULL OR e.last >= $first)
RETURN x.role AS host_role,
  e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue
ORDER BY first, event_id

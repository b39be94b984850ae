// title: Events that may fall between two days
// parameters: first, last
// returns: event_id, title, date, type, first, last, venue
MATCH (e:Event)
WHERE (e.first IS NULL OR e.first <= $last) AND (e.last IS NULL OR e.last >= $first)
OPTIONAL MATCH (e)-[:AT]->(l:Place)
RETURN e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue
ORDER BY first, event_id

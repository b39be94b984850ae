// title: Events of one day that a person took part in, each with its venue, hosts and the statements that say so
// parameters: id
// returns: event_id, day, venue, host, statement
MATCH (p:Person {id: $id})<-[:ABOUT]-(s:Statement {kind: 'participation'})-[:ABOUT]->(e:Event)-[:AT]->(l:Place)
WHERE s.known_until IS NULL AND s.rejected = false AND e.known_until IS NULL AND e.first = e.last
OPTIONAL MATCH (e)<-[:HOSTED]-(o:Organization)
RETURN e.id AS event_id, e.first AS day, l.name AS venue, o.name AS host, s.id AS statement
ORDER BY event_id, host, statement

// title: What is said of a post now, as whole statements with the person each is about and the event it tells of
// parameters: id
// returns: payload, person_id, event_id
MATCH (r:Post {id: $id})<-[:ABOUT]-(s:Statement)-[:ABOUT]->(p:Person)
WHERE s.known_until IS NULL AND s.rejected = false
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
RETURN s.payload AS payload, p.id AS person_id, e.id AS event_id

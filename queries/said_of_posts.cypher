// title: What is said of posts now, as whole statements with the person each is about and the event it tells of
// parameters: ids
// returns: payload, person_id, event_id
UNWIND $ids AS id
MATCH (r:Post {id: id})<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL AND s.rejected = false
MATCH (s)-[:ABOUT]->(p:Person)
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
RETURN s.payload AS payload, p.id AS person_id, e.id AS event_id

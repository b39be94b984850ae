// title: What is said of a person now, as whole statements with the event each tells of
// parameters: id
// returns: payload, person_id, event_id
MATCH (p:Person {id: $id})<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL AND s.rejected = false
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
RETURN s.payload AS payload, p.id AS person_id, e.id AS event_id

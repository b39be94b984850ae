// title: What is said of an event now, as whole statements with event and person
// parameters: id
// returns: payload, event_id, person_id
MATCH (e:Event {id: $id})<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL AND s.rejected = false
OPTIONAL MATCH (s)-[:ABOUT]->(p:Person)
RETURN s.payload AS payload, e.id AS event_id, p.id AS person_id

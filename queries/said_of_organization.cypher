// title: What is said of an organization now, as whole statements with the person and the event each is about
// parameters: id
// returns: payload, person_id, event_id
MATCH (o:Organization {id: $id})<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL AND s.rejected = false
OPTIONAL MATCH (s)-[:ABOUT]->(p:Person)
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
RETURN s.payload AS payload, p.id AS person_id, e.id AS event_id

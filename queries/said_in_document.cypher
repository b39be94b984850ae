// title: What a document says now, as whole statements with the person and the event each is about; also what was rejected
// parameters: document_id
// returns: payload, person_id, event_id, rejected
MATCH (d:Document {id: $document_id})<-[:FROM]-(s:Statement)
WHERE s.known_until IS NULL OR s.rejected = true
OPTIONAL MATCH (s)-[:ABOUT]->(p:Person)
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
RETURN s.payload AS payload, p.id AS person_id, e.id AS event_id, s.rejected AS rejected

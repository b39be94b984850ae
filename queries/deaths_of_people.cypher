// title: What is said of the deaths of people now, as whole statements
// parameters: ids
// returns: payload, person_id
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[:ABOUT]-(s:Statement)
WHERE s.kind = 'life' AND s.known_until IS NULL AND s.rejected = false
RETURN s.payload AS payload, p.id AS person_id

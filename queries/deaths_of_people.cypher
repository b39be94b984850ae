// title: What is said of the death of a person now, as whole statements
// parameters: id
// returns: payload, person_id
MATCH (p:Person {id: $id})<-[:ABOUT]-(s:Statement)
WHERE s.kind = 'life' AND s.known_until IS NULL AND s.rejected = false
RETURN s.payload AS payload, p.id AS person_id

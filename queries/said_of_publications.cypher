// title: What is said of a publication now, as whole statements
// parameters: id
// returns: payload
MATCH (b:Publication {id: $id})<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL AND s.rejected = false
RETURN s.payload AS payload

// title: What is said of publications now, as whole statements
// parameters: ids
// returns: payload
UNWIND $ids AS id
MATCH (b:Publication {id: id})<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL AND s.rejected = false
RETURN s.payload AS payload

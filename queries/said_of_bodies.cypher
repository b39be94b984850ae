// title: What is said of the founding, renaming or end of organizations now, as whole statements
// parameters: ids
// returns: payload
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:ABOUT]-(s:Statement)
WHERE s.kind = 'body' AND s.known_until IS NULL AND s.rejected = false
RETURN s.payload AS payload

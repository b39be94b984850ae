// title: What is said of the founding, renaming or end of an organization now, as whole statements
// parameters: id
// returns: payload
MATCH (o:Organization {id: $id})<-[:ABOUT]-(s:Statement)
WHERE s.kind = 'body' AND s.known_until IS NULL AND s.rejected = false
RETURN s.payload AS payload

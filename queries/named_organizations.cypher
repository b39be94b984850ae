// title: An organization with the names that statements give it, and how often
// parameters: id
// returns: organization_id, names, used, times
MATCH (o:Organization {id: $id})
OPTIONAL MATCH (o)<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL
RETURN o.id AS organization_id, o.names AS names, s.organization AS used, count(s) AS times

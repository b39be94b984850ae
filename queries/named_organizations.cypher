// title: Organizations with the names that statements give them, and how often
// parameters: ids
// returns: organization_id, names, used, times
UNWIND $ids AS id
MATCH (o:Organization {id: id})
OPTIONAL MATCH (o)<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL
RETURN o.id AS organization_id, o.names AS names, s.organization AS used, count(s) AS times

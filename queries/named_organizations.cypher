// title: The full names that statements about an organization use now, and how many use each
// parameters: id
// returns: organization_id, used, times
MATCH (o:Organization {id: $id})
OPTIONAL MATCH (o)<-[:ABOUT]-(s:Statement)
WHERE s.known_until IS NULL
RETURN o.id AS organization_id, s.organization AS used, count(s) AS times

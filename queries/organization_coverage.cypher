// title: Which period the statements about an organization span, and out of how many documents
// parameters: id
// returns: first, last, documents
MATCH (x:Organization {id: $id})<-[:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
WITH s, d
WHERE s.known_until IS NULL
RETURN min(s.first) AS first, max(s.last) AS last, count(DISTINCT d.id) AS documents

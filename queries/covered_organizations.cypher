// title: Which period the statements about each organization span, and out of how many documents
// parameters:
// returns: organization_id, organization, organization_names, first, last, documents, statements
MATCH (o:Organization)<-[:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
WHERE s.known_until IS NULL
RETURN o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  min(s.first) AS first, max(s.last) AS last, count(DISTINCT d.id) AS documents, count(DISTINCT s.id) AS statements
ORDER BY organization_id

// title: Which period all statements span, and out of how many documents
// parameters:
// returns: first, last, documents
MATCH (s:Statement)-[:FROM]->(d:Document)
WHERE s.known_until IS NULL
RETURN min(s.first) AS first, max(s.last) AS last, count(DISTINCT d.id) AS documents

// title: Documents whose statements began or ceased to be believed between two system times, and when
// parameters: since, until
// returns: time, what, document_id, document
MATCH (s:Statement)-[:FROM]->(d:Document)
WHERE s.known_from > $since AND s.known_from <= $until
RETURN DISTINCT s.known_from AS time, 'learned' AS what, d.id AS document_id, d.title AS document
UNION ALL
MATCH (s:Statement)-[:FROM]->(d:Document)
WHERE s.known_until > $since AND s.known_until <= $until
RETURN DISTINCT s.known_until AS time, 'dropped' AS what, d.id AS document_id, d.title AS document

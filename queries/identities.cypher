// title: Who was found to be one with a person, or may be, with score and reasons
// parameters: person_id
// returns: other_id, score, reasons, judge
MATCH (p:Person {id: $person_id})
OPTIONAL MATCH (p)-[x:SAME_AS]->(q:Person)
WITH x, q
WHERE q.id IS NOT NULL AND x.known_until IS NULL
RETURN q.id AS other_id, x.score AS score, x.reasons AS reasons, x.judge AS judge
ORDER BY other_id

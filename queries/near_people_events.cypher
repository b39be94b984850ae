// title: Only the ids of the events that some people took part in
// parameters: ids
// returns: from_id, label, to_id, first, last
UNWIND $ids AS wanted
MATCH (x:Person {id: wanted})
OPTIONAL MATCH (x)-[:PARTICIPATED]->(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Event' AS label, y.id AS to_id, y.first AS first, y.last AS last

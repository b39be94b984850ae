// title: Only the ids of the events and publications of some organizations
// parameters: ids
// returns: from_id, label, to_id, first, last
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)-[:HOSTED]->(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Event' AS label, y.id AS to_id, y.first AS first, y.last AS last
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)-[i:ISSUED]->(y)
WITH x, y, i
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Publication' AS label, y.id AS to_id, i.first AS first, i.last AS last

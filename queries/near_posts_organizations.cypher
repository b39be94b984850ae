// title: Only the ids of the organizations that some posts belong to
// parameters: ids
// returns: from_id, label, to_id
UNWIND $ids AS wanted
MATCH (x:Post {id: wanted})
OPTIONAL MATCH (x)-[:OF_ORGANIZATION]->(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Organization' AS label, y.id AS to_id

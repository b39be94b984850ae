// title: Only the ids of the posts, of other bodies and of the tasks of some organizations
// parameters: ids
// returns: from_id, label, to_id
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)<-[:OF_ORGANIZATION]-(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Post' AS label, y.id AS to_id
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)-[:PART_OF]->(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Organization' AS label, y.id AS to_id
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)<-[:PART_OF]-(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Organization' AS label, y.id AS to_id
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)-[:BECAME]->(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Organization' AS label, y.id AS to_id
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)<-[:BECAME]-(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Organization' AS label, y.id AS to_id
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)-[:RESPONSIBLE_FOR]->(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Task' AS label, y.id AS to_id

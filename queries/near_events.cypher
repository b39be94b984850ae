// title: Only the ids of the people and organizations at some events
// parameters: ids
// returns: from_id, label, to_id
UNWIND $ids AS wanted
MATCH (x:Event {id: wanted})
OPTIONAL MATCH (x)<-[:PARTICIPATED]-(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Person' AS label, y.id AS to_id
UNION ALL
UNWIND $ids AS wanted
MATCH (x:Event {id: wanted})
OPTIONAL MATCH (x)<-[:HOSTED]-(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, 'Organization' AS label, y.id AS to_id

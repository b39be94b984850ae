// title: Only the ids of the people and organizations at some events
// parameters: ids
// returns: from_id, to_id
UNWIND $ids AS wanted
MATCH (x:Event {id: wanted})
OPTIONAL MATCH (x)<-[:PARTICIPATED|HOSTED]-(y)
WITH x, y
WHERE y.id IS NOT NULL
RETURN x.id AS from_id, y.id AS to_id

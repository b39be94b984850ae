// title: Only the ids of what some organizations are directly connected to, with the days of events and publications
// parameters: ids
// returns: from_id, to_id, first, last, issued_first, issued_last
UNWIND $ids AS wanted
MATCH (x:Organization {id: wanted})
OPTIONAL MATCH (x)-[i:OF_ORGANIZATION|PART_OF|BECAME|RESPONSIBLE_FOR|HOSTED|ISSUED]-(y)
WITH x, i, y
WHERE y.id IS NOT NULL
RETURN DISTINCT x.id AS from_id, y.id AS to_id, y.first AS first, y.last AS last, i.first AS issued_first, i.last AS issued_last

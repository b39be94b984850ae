// title: Only the ids of the posts that some people may have held between two days, and of the events that they took part in
// parameters: ids, first, last, known
// returns: from_id, to_id, start_earliest, start_latest, end_earliest, end_latest, first, last
UNWIND $ids AS wanted
MATCH (x:Person {id: wanted})
OPTIONAL MATCH (x)-[h:HELD_POST|PARTICIPATED]->(y)
WITH x, h, y
WHERE y.id IS NOT NULL
  AND (h.known_from IS NULL OR h.known_from <= $known) AND (h.known_until IS NULL OR h.known_until > $known)
  AND (h.start_earliest IS NULL OR h.start_earliest <= $last) AND (h.end_latest IS NULL OR h.end_latest >= $first)
RETURN x.id AS from_id, y.id AS to_id,
  h.start_earliest AS start_earliest, h.start_latest AS start_latest,
  h.end_earliest AS end_earliest, h.end_latest AS end_latest,
  y.first AS first, y.last AS last

// title: Only the ids of the posts that some people may have held between two days
// parameters: ids, first, last, known
// returns: from_id, label, to_id, start_earliest, start_latest, end_earliest, end_latest
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
OPTIONAL MATCH (p)-[h:HELD_POST]->(r)
WITH p, r, h
WHERE h.known_from <= $known AND (h.known_until IS NULL OR h.known_until > $known)
  AND (h.start_earliest IS NULL OR h.start_earliest <= $last) AND (h.end_latest IS NULL OR h.end_latest >= $first)
RETURN p.id AS from_id, 'Post' AS label, r.id AS to_id,
  h.start_earliest AS start_earliest, h.start_latest AS start_latest,
  h.end_earliest AS end_earliest, h.end_latest AS end_latest

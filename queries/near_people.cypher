// title: Only the ids of the posts that some people may have held between two days
// parameters: ids, first, last, known
// returns: from_id, label, to_id, start_earliest, start_latest, end_earliest, end_latest
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
OPTIONAL MATCH (p)-[:HELD]->(t:Tenure)
WITH p, t
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
OPTIONAL MATCH (t)-[:OF_POST]->(r)
RETURN p.id AS from_id, 'Post' AS label, r.id AS to_id,
  t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest

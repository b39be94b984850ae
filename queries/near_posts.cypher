// title: Only the ids of the people who may have held some posts between two days
// parameters: ids, first, last, known
// returns: from_id, label, to_id, start_earliest, start_latest, end_earliest, end_latest
UNWIND $ids AS wanted
MATCH (r:Post {id: wanted})
OPTIONAL MATCH (r)<-[:OF_POST]-(t:Tenure)
WITH r, t
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
OPTIONAL MATCH (t)<-[:HELD]-(p)
RETURN r.id AS from_id, 'Person' AS label, p.id AS to_id,
  t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest

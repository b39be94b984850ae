// title: Events told by the statements behind the tenures of the question `holders`
// parameters: post_id, first, last, known
// returns: tenure, rule, sets, statement, event_id, title, date, type, first, last, venue
MATCH (r:Post {id: $post_id})<-[:OF_POST]-(t:Tenure)
WITH t
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
OPTIONAL MATCH (t)<-[a:ABOUT]-(s:Statement)-[:ABOUT]->(e:Event)
OPTIONAL MATCH (e)-[:AT]->(l:Place)
WITH t, a, s, e, l
WHERE s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN t.tenure AS tenure, a.rule AS rule, a.sets AS sets, s.id AS statement,
  e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue

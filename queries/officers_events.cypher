// title: Statements behind the tenures of the question `officers`, each with the event it tells of
// parameters: organization_id, first, last, known
// returns: tenure, rule, sets, statement, kind, date, quote, spans, document_id, document,
//   event_id, title, event_date, type, first, last, venue
MATCH (o:Organization {id: $organization_id})<-[:OF_ORGANIZATION]-(r:Post)<-[:OF_POST]-(t:Tenure)<-[a:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
WITH t, a, s, d
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
  AND s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
OPTIONAL MATCH (e)-[:AT]->(l:Place)
RETURN t.tenure AS tenure, a.rule AS rule, a.sets AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document,
  e.id AS event_id, e.title AS title, e.edtf AS event_date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue

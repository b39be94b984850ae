// title: Statements behind the tenures that an event changed
// parameters: event_id, known
// returns: tenure, rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (e:Event {id: $event_id})-[:CHANGED]->(t:Tenure)<-[a:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
WITH t, a, s, d
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN DISTINCT t.tenure AS tenure, a.rule AS rule, a.sets AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document
ORDER BY tenure, statement

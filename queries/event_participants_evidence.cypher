// title: Statements that tell who took part in an event
// parameters: event_id, known
// returns: person_id, rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (e:Event {id: $event_id})<-[:ABOUT]-(s:Statement)-[a:ABOUT]->(p:Person)
MATCH (s)-[:FROM]->(d:Document)
WITH s, a, p, d
WHERE s.kind = 'participation' AND s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN DISTINCT p.id AS person_id, a.rule AS rule, a.sets AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document
ORDER BY person_id, statement

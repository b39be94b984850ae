// title: Statements that tell who hosted an event
// parameters: event_id, known
// returns: organization_id, rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (e:Event {id: $event_id})<-[:ABOUT]-(s:Statement)-[a:ABOUT]->(o:Organization)
MATCH (s)-[:FROM]->(d:Document)
WITH s, a, o, d
WHERE s.kind = 'hosting' AND s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN DISTINCT o.id AS organization_id, a.rule AS rule, a.sets AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document
ORDER BY organization_id, statement

// title: Statements about a person
// parameters: id, known
// returns: rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (x:Person {id: $id})<-[a:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
WITH a, s, d
WHERE s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN DISTINCT a.rule AS rule, a.sets AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document
ORDER BY date, statement

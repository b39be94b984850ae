// title: One statement by id
// parameters: id, known
// returns: rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (s:Statement {id: $id})-[:FROM]->(d:Document)
WITH s, d
WHERE s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN null AS rule, null AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document

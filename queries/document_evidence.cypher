// title: The statements of a document
// parameters: id, known
// returns: rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (d:Document {id: $id})<-[:FROM]-(s:Statement)
WITH d, s
WHERE s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN null AS rule, null AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document
ORDER BY date, statement

// title: Where each statement of a document stands in its text
// parameters: document_id
// returns: statement, quote, spans
MATCH (d:Document {id: $document_id})<-[:FROM]-(s:Statement)
WHERE s.known_until IS NULL
RETURN s.id AS statement, s.quote AS quote, s.spans AS spans
ORDER BY statement

// title: How many statements of each kind a document holds
// parameters: document_id, known
// returns: kind, statements
MATCH (d:Document {id: $document_id})<-[:FROM]-(s:Statement)
WITH s
WHERE s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN s.kind AS kind, count(s) AS statements
ORDER BY kind

// title: The documents whose raw text holds some words exactly
// parameters: words
// returns: document_id, document
MATCH (d:Document)
WHERE d.version <> '' AND $words <> '' AND d.raw CONTAINS $words
RETURN d.id AS document_id, d.title AS document
ORDER BY document_id

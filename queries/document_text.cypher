// title: The raw text of a document
// parameters: document_id
// returns: document_id, document, raw
MATCH (d:Document {id: $document_id})
RETURN d.id AS document_id, d.title AS document, d.raw AS raw

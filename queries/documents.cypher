// title: All documents but those forgotten
// parameters:
// returns: document_id, key, version, document, issuer, date, first, last, covers_first, covers_last, medium, ingested
MATCH (d:Document)
WHERE d.version <> ''
RETURN d.id AS document_id, d.key AS key, d.version AS version, d.title AS document, d.organization AS issuer,
  d.edtf AS date, d.first AS first, d.last AS last, d.covers_first AS covers_first, d.covers_last AS covers_last, d.medium AS medium, d.ingested AS ingested
ORDER BY key

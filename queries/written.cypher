// title: The day on which a document was written
// parameters: id
// returns: key, date, first, last
MATCH (d:Document {id: $id})
WHERE d.first IS NOT NULL
RETURN d.key AS key, d.edtf AS date, d.first AS first, d.last AS last

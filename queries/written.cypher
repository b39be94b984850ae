// title: The days on which documents were written
// parameters: ids
// returns: key, date, first, last
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.first IS NOT NULL
RETURN d.key AS key, d.edtf AS date, d.first AS first, d.last AS last

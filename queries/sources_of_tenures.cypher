// title: The statements behind tenures, given by the ids of their versions, with the document of each
// parameters: ids
// returns: id, statement, rule, sets, quote, spans, edtf, known_from, known_until, document_id, document, key
UNWIND $ids AS wanted
MATCH (t:Tenure {id: wanted})
MATCH (t)<-[a:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
RETURN t.id AS id, s.id AS statement, a.rule AS rule, a.sets AS sets, s.quote AS quote, s.spans AS spans,
  s.edtf AS edtf, s.known_from AS known_from, s.known_until AS known_until,
  d.id AS document_id, d.title AS document, d.key AS key

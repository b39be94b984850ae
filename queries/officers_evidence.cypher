// title: Statements behind the tenures of the question `officers`
// parameters: organization_id, first, last, known
// returns: tenure, rule, sets, statement, kind, date, quote, spans, document_id, document
MATCH (o:Organization {id: $organization_id})<-[:OF_ORGANIZATION]-(r:Post)<-[:OF_POST]-(t:Tenure)<-[a:ABOUT]-(s:Statement)-[:FROM]->(d:Document)
WITH t, a, s, d
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND (t.start_earliest IS NULL OR t.start_earliest <= $last) AND (t.end_latest IS NULL OR t.end_latest >= $first)
  AND s.known_from <= $known AND (s.known_until IS NULL OR s.known_until > $known)
RETURN t.tenure AS tenure, a.rule AS rule, a.sets AS sets,
  s.id AS statement, s.kind AS kind, s.edtf AS date, s.quote AS quote, s.spans AS spans,
  d.id AS document_id, d.title AS document

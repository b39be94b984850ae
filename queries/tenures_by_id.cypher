// title: Tenures by the ids of their versions, each with its person, post and organization
// parameters: ids
// returns: id, tenure, start_earliest, start_latest, end_earliest, end_latest, ended, known_from, known_until,
//   person_id, person, person_names, pinyin, post_id, role, seats, organization_id, organization, organization_names
UNWIND $ids AS wanted
MATCH (t:Tenure {id: wanted})
MATCH (p:Person)-[:HELD]->(t)-[:OF_POST]->(r:Post)-[:OF_ORGANIZATION]->(o:Organization)
RETURN t.id AS id, t.tenure AS tenure, t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest, t.ended AS ended,
  t.known_from AS known_from, t.known_until AS known_until,
  p.id AS person_id, p.name AS person, p.names AS person_names, p.pinyin AS pinyin,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names

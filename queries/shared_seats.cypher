// title: Two people who both certainly held a post of one seat on more than the day of handover
// parameters: known
// returns: post_id, role, organization_id, organization, organization_names, tenure, person_id, person, person_names, other_tenure, other_id, other, other_names, first, last
MATCH (p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post {seats: 'one'})<-[:OF_POST]-(u:Tenure)<-[:HELD]-(q:Person)
MATCH (r)-[:OF_ORGANIZATION]->(o:Organization)
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
  AND u.known_from <= $known AND (u.known_until IS NULL OR u.known_until > $known) AND t.tenure < u.tenure AND p.id <> q.id
  AND t.start_latest < u.end_earliest AND u.start_latest < t.end_earliest
RETURN r.id AS post_id, r.role AS role, o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  t.tenure AS tenure, p.id AS person_id, p.name AS person, p.names AS person_names,
  u.tenure AS other_tenure, q.id AS other_id, q.name AS other, q.names AS other_names,
  CASE WHEN t.start_latest > u.start_latest THEN t.start_latest ELSE u.start_latest END AS first,
  CASE WHEN t.end_earliest < u.end_earliest THEN t.end_earliest ELSE u.end_earliest END AS last
ORDER BY tenure, other_tenure

// title: What events changed in the posts of an organization
// parameters: organization_id, first, last, known
// returns: change, earliest, latest, event_id, title, date, type, first, last,
//   person_id, person, person_names, post_id, role, seats,
//   organization_id, organization, organization_names, tenure, start_earliest, start_latest, end_earliest, end_latest, ended
MATCH (o:Organization {id: $organization_id})<-[:OF_ORGANIZATION]-(r:Post)<-[:OF_POST]-(t:Tenure)<-[c:CHANGED]-(e:Event),
  (t)<-[:HELD]-(p:Person)
WHERE (c.earliest IS NULL OR c.earliest <= $last) AND (c.latest IS NULL OR c.latest >= $first)
WITH o, r, t, p, e, c
WHERE t.known_from <= $known AND (t.known_until IS NULL OR t.known_until > $known)
RETURN c.change AS change, c.earliest AS earliest, c.latest AS latest,
  e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  p.id AS person_id, p.name AS person, p.names AS person_names,
  r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names,
  t.tenure AS tenure, t.start_earliest AS start_earliest, t.start_latest AS start_latest,
  t.end_earliest AS end_earliest, t.end_latest AS end_latest, t.ended AS ended

// title: The versions of tenures of a post that are believed now
// parameters: id
// returns: id, tenure, person_id, post_id
MATCH (r:Post {id: $id})<-[:OF_POST]-(t:Tenure)<-[:HELD]-(p:Person)
WITH r, t, p
WHERE t.known_until IS NULL
RETURN t.id AS id, t.tenure AS tenure, p.id AS person_id, r.id AS post_id

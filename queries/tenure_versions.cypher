// title: The versions of a tenure, the last one first, with the statement that its id is made of
// parameters: id
// returns: anchor, known_until, post_id, known_from
MATCH (t:Tenure)-[:OF_POST]->(r:Post)
WHERE t.tenure = $id
RETURN t.anchor AS anchor, t.known_until AS known_until, r.id AS post_id, t.known_from AS known_from
ORDER BY known_from DESC

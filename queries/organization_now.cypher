// title: The organization that one was judged to be
// parameters: id, known
// returns: id
MATCH (o:Organization)-[x:SAME_AS]->(b:Organization {id: $id})
WHERE x.known_from <= $known AND (x.known_until IS NULL OR x.known_until > $known)
RETURN o.id AS id

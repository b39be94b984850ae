// title: Every form of the names of some people
// parameters: ids
// returns: person_id, names
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
RETURN p.id AS person_id, p.names AS names

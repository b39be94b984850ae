// title: Every person's id and names, to find who a newly read name can be
// parameters:
// returns: person_id, names
MATCH (p:Person)
WHERE p.known_until IS NULL
RETURN p.id AS person_id, p.names AS names

// title: Two people who may be one, undecided
// parameters:
// returns: person_id, person, person_names, other_id, other, other_names, score, reasons
MATCH (p:Person)-[x:SAME_AS]->(q:Person)
WHERE x.judge = 'undecided' AND x.known_until IS NULL AND p.known_until IS NULL AND q.known_until IS NULL
RETURN p.id AS person_id, p.name AS person, p.names AS person_names,
  q.id AS other_id, q.name AS other, q.names AS other_names, x.score AS score, x.reasons AS reasons
ORDER BY person_id, other_id

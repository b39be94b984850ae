// title: The person whom a statement is about now
// parameters: statement
// returns: id
MATCH (s:Statement {id: $statement})-[:ABOUT]->(p:Person)
WHERE s.known_until IS NULL AND p.known_until IS NULL
RETURN p.id AS id

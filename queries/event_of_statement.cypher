// title: The event that a statement tells of now
// parameters: statement
// returns: id
MATCH (s:Statement {id: $statement})-[:ABOUT]->(e:Event)
WHERE s.known_until IS NULL AND e.known_until IS NULL
RETURN e.id AS id

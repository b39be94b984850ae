// title: The contradictions about a person and no post that are known now
// parameters: id
// returns: id, kind, events
MATCH (p:Person {id: $id})<-[:CONCERNS]-(c:Conflict)
WHERE c.known_until IS NULL
RETURN c.id AS id, c.kind AS kind, c.events AS events
ORDER BY id

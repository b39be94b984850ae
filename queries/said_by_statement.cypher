// title: A whole statement with the person and the event that it is about, and since and until when it is believed
// parameters: statement
// returns: payload, person_id, event_id, rejected, known_from, known_until
MATCH (s:Statement {id: $statement})
OPTIONAL MATCH (s)-[:ABOUT]->(p:Person)
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
RETURN s.payload AS payload, p.id AS person_id, e.id AS event_id, s.rejected AS rejected,
  s.known_from AS known_from, s.known_until AS known_until

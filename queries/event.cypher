// title: One event by id, also one that was found to be another
// parameters: event_id
// returns: event_id, title, date, type, first, last, venue, document, anchor, known_until
MATCH (e:Event {id: $event_id})
OPTIONAL MATCH (e)-[:AT]->(l:Place)
RETURN e.id AS event_id, e.title AS title, e.edtf AS date, e.type AS type, e.first AS first, e.last AS last,
  l.name AS venue, e.document AS document, e.anchor AS anchor, e.known_until AS known_until

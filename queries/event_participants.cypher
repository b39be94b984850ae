// title: Who took part in an event
// parameters: event_id
// returns: roles, person_id, person, person_names
MATCH (e:Event {id: $event_id})
OPTIONAL MATCH (e)<-[x:PARTICIPATED]-(p:Person)
WITH x, p
WHERE p.id IS NOT NULL
RETURN x.roles AS roles, p.id AS person_id, p.name AS person, p.names AS person_names
ORDER BY person_id

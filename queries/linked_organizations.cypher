// title: The parts of an organization that are believed now, and what it is part of
// parameters: id
// returns: organization_id, part, parent
MATCH (o:Organization {id: $id})
OPTIONAL MATCH (o)-[:PART_OF]->(u:Organization)
OPTIONAL MATCH (o)<-[:PART_OF]-(c:Organization)
WHERE c.known_until IS NULL
RETURN o.id AS organization_id, c.id AS part, u.id AS parent

// title: The parts of organizations that are believed now, and what organizations are part of
// parameters: ids
// returns: organization_id, part, parent
UNWIND $ids AS id
MATCH (o:Organization {id: id})
OPTIONAL MATCH (o)-[:PART_OF]->(u:Organization)
OPTIONAL MATCH (o)<-[:PART_OF]-(c:Organization)
WHERE c.known_until IS NULL
RETURN o.id AS organization_id, c.id AS part, u.id AS parent

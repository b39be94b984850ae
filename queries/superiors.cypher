// title: What an organization is part of
// parameters: id
// returns: organization_id, parent
MATCH (o:Organization {id: $id})-[:PART_OF]->(u:Organization)
RETURN o.id AS organization_id, u.id AS parent

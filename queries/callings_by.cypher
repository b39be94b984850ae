// title: What a document calls organizations
// parameters: id
// returns: organization_id, names, forms, parent
MATCH (d:Document {id: $id})-[c:CALLS]->(o:Organization)
RETURN o.id AS organization_id, c.names AS names, c.forms AS forms, c.parent AS parent
ORDER BY organization_id

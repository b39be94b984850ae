// title: What a document calls organizations
// parameters: id
// returns: document_id, organization_id, names, forms, parent
MATCH (d:Document {id: $id})-[c:CALLS]->(o:Organization)
RETURN d.id AS document_id, o.id AS organization_id, c.names AS names, c.forms AS forms, c.parent AS parent
ORDER BY organization_id

// title: What documents call an organization
// parameters: id
// returns: document_id, organization_id, names, forms, parent
MATCH (o:Organization {id: $id})<-[c:CALLS]-(d:Document)
RETURN d.id AS document_id, o.id AS organization_id, c.names AS names, c.forms AS forms, c.parent AS parent
ORDER BY document_id

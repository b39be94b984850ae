// title: What documents but one call an organization, each way once
// parameters: id, document_id
// returns: organization_id, names, forms, parent
MATCH (o:Organization {id: $id})<-[c:CALLS]-(d:Document)
WHERE d.id <> $document_id
RETURN DISTINCT o.id AS organization_id, c.names AS names, c.forms AS forms, c.parent AS parent

// title: One publication by id, with each issuer
// parameters: publication_id
// returns: publication_id, title, action, date, first, last, organization_id, organization, organization_names
MATCH (b:Publication {id: $publication_id})<-[i:ISSUED]-(o:Organization)
RETURN b.id AS publication_id, b.title AS title,
  i.action AS action, i.edtf AS date, i.first AS first, i.last AS last,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY organization_id

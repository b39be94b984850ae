// title: Documents issued, signed or adopted, with each issuer
// parameters:
// returns: publication_id, title, action, date, first, last, organization_id, organization, organization_names
MATCH (o:Organization)-[i:ISSUED]->(b:Publication)
RETURN b.id AS publication_id, b.title AS title,
  i.action AS action, i.edtf AS date, i.first AS first, i.last AS last,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY publication_id, organization_id

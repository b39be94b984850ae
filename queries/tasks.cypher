// title: Numbered tasks, with each organization that is responsible
// parameters:
// returns: task_id, item, text, document, task_role, organization_id, organization, organization_names
MATCH (o:Organization)-[x:RESPONSIBLE_FOR]->(k:Task)
RETURN k.id AS task_id, k.item AS item, k.text AS text, k.document AS document, x.role AS task_role,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY task_id, organization_id

// title: One task by id, with each organization that is responsible
// parameters: task_id
// returns: task_id, item, text, document, task_role, organization_id, organization, organization_names
MATCH (k:Task {id: $task_id})<-[x:RESPONSIBLE_FOR]-(o:Organization)
RETURN k.id AS task_id, k.item AS item, k.text AS text, k.document AS document, x.role AS task_role,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY organization_id

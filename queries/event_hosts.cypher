// title: Which organizations hosted an event
// parameters: event_id
// returns: host_role, organization_id, organization, organization_names
MATCH (e:Event {id: $event_id})<-[x:HOSTED]-(o:Organization)
RETURN x.role AS host_role, o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY host_role, organization_id

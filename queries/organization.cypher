// title: One organization by id
// parameters: organization_id
// returns: organization_id, organization, organization_names, place, known_until
MATCH (o:Organization {id: $organization_id})
RETURN o.id AS organization_id, o.name AS organization, o.names AS organization_names, o.place AS place,
  o.known_until AS known_until

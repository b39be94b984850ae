// title: The posts of an organization
// parameters: organization_id
// returns: post_id, role, seats, organization_id, organization, organization_names
MATCH (o:Organization {id: $organization_id})<-[:OF_ORGANIZATION]-(r:Post)
RETURN r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names
ORDER BY role, post_id

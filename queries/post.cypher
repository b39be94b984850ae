// title: One post by id, with its organization
// parameters: post_id
// returns: post_id, role, seats, organization_id, organization, organization_names
MATCH (r:Post {id: $post_id})-[:OF_ORGANIZATION]->(o:Organization)
RETURN r.id AS post_id, r.role AS role, r.seats AS seats,
  o.id AS organization_id, o.name AS organization, o.names AS organization_names

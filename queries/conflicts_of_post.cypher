// title: The contradictions about a post that are known now
// parameters: post_id
// returns: id
MATCH (r:Post {id: $post_id})<-[:CONCERNS]-(c:Conflict)
WHERE c.known_until IS NULL
RETURN c.id AS id
ORDER BY id

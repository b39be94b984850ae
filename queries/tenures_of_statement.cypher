// title: The tenures of a post whose holder a statement is about now, and the rule by which it supports each, if it does
// parameters: statement, post_id
// returns: id, rule
MATCH (s:Statement {id: $statement})-[:ABOUT]->(p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)
WHERE r.id = $post_id AND s.known_until IS NULL AND t.known_until IS NULL
OPTIONAL MATCH (s)-[a:ABOUT]->(t)
RETURN t.tenure AS id, a.rule AS rule
ORDER BY id

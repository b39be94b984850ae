// title: Nodes that lack what they cannot be without: a tenure its person, post, statement or the step between them (HELD_POST), a post its organization, a statement its document
// parameters:
// returns: label, id, lacks
MATCH (t:Tenure) WHERE NOT EXISTS { MATCH (t)<-[:HELD]-(:Person) }
RETURN 'Tenure' AS label, t.id AS id, 'person' AS lacks
UNION ALL
MATCH (t:Tenure) WHERE NOT EXISTS { MATCH (t)-[:OF_POST]->(:Post) }
RETURN 'Tenure' AS label, t.id AS id, 'post' AS lacks
UNION ALL
MATCH (t:Tenure) WHERE NOT EXISTS { MATCH (t)<-[:ABOUT]-(:Statement) }
RETURN 'Tenure' AS label, t.id AS id, 'statement' AS lacks
UNION ALL
MATCH (r:Post) WHERE NOT EXISTS { MATCH (r)-[:OF_ORGANIZATION]->(:Organization) }
RETURN 'Post' AS label, r.id AS id, 'organization' AS lacks
UNION ALL
MATCH (s:Statement) WHERE NOT EXISTS { MATCH (s)-[:FROM]->(:Document) }
RETURN 'Statement' AS label, s.id AS id, 'document' AS lacks
UNION ALL
MATCH (p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post)
WHERE NOT EXISTS { MATCH (p)-[h:HELD_POST]->(r) WHERE h.version = t.id }
RETURN 'Tenure' AS label, t.id AS id, 'step' AS lacks

// title: The bodies that an organization is part of, has as parts, came from or became
// parameters: organization_id
// returns: relation, edtf, organization_id, organization, organization_names
MATCH (x:Organization {id: $organization_id})
OPTIONAL MATCH (x)-[:PART_OF]->(o:Organization)
WITH o
WHERE o.id IS NOT NULL
RETURN 'part_of' AS relation, '' AS edtf, o.id AS organization_id, o.name AS organization, o.names AS organization_names
UNION ALL
MATCH (x:Organization {id: $organization_id})
OPTIONAL MATCH (x)<-[:PART_OF]-(o:Organization)
WITH o
WHERE o.id IS NOT NULL
RETURN 'has_part' AS relation, '' AS edtf, o.id AS organization_id, o.name AS organization, o.names AS organization_names
UNION ALL
MATCH (x:Organization {id: $organization_id})
OPTIONAL MATCH (x)-[b:BECAME]->(o:Organization)
WITH o, b
WHERE o.id IS NOT NULL
RETURN 'became' AS relation, b.edtf AS edtf, o.id AS organization_id, o.name AS organization, o.names AS organization_names
UNION ALL
MATCH (x:Organization {id: $organization_id})
OPTIONAL MATCH (x)<-[b:BECAME]-(o:Organization)
WITH o, b
WHERE o.id IS NOT NULL
RETURN 'was' AS relation, b.edtf AS edtf, o.id AS organization_id, o.name AS organization, o.names AS organization_names

// title: One person by id
// parameters: person_id
// returns: person_id, person, person_names, pinyin, marks
MATCH (p:Person {id: $person_id})
RETURN p.id AS person_id, p.name AS person, p.names AS person_names, p.pinyin AS pinyin, p.marks AS marks

// title: One person by id, also one that was found to be another
// parameters: person_id
// returns: person_id, person, person_names, pinyin, marks, anchor, known_until
MATCH (p:Person {id: $person_id})
RETURN p.id AS person_id, p.name AS person, p.names AS person_names, p.pinyin AS pinyin, p.marks AS marks,
  p.anchor AS anchor, p.known_until AS known_until

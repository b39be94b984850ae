// title: Judgements that were made or undone between two system times
// parameters: since, until
// returns: id, verdict, because, known_from, known_until
MATCH (j:Judgement)
WHERE (j.known_from > $since AND j.known_from <= $until) OR (j.known_until > $since AND j.known_until <= $until)
RETURN j.id AS id, j.verdict AS verdict, j.because AS because, j.known_from AS known_from, j.known_until AS known_until
ORDER BY known_from, id

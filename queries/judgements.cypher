// title: What people judged: same or different people, wrong statements
// parameters: known
// returns: id, verdict, left, right, names, because, judge, known_from, known_until
MATCH (j:Judgement)
WHERE j.known_from <= $known AND (j.known_until IS NULL OR j.known_until > $known)
RETURN j.id AS id, j.verdict AS verdict, j.left AS left, j.right AS right, j.names AS names, j.because AS because,
  j.judge AS judge, j.known_from AS known_from, j.known_until AS known_until
ORDER BY known_from, id

// title: The first day of every event that has one
// parameters:
// returns: event_id, first
MATCH (e:Event)
WHERE e.first IS NOT NULL
RETURN e.id AS event_id, e.first AS first

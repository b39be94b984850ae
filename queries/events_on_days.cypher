// title: Events that begin on one of some days
// parameters: days
// returns: event_id
MATCH (e:Event)
WHERE e.first IN $days
RETURN e.id AS event_id

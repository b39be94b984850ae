// title: The ids that are found at each of some keys
// parameters: keys
// returns: key, ids
UNWIND $keys AS wanted
MATCH (k:Key {id: wanted})
RETURN k.id AS key, k.ids AS ids

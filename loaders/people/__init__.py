"""People: behind titles, in lists, tables and rosters, and wherever a known name stands again."""

"""cursus: who held which post when, with evidence."""

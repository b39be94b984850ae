"""Posts: words of organizations and roles, and the body and role that each means."""

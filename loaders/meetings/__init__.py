"""How meetings, visits and ceremonies are called, where they were held, and which sentences tell of which."""

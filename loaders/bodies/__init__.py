"""Bodies: how their names are built, found, shortened, written out and carried on."""

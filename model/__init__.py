"""The words of cursus: dates, statements, entities, bounds, errors. Imports nothing else of ours."""

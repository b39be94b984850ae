"""Writes the parts of the documentation that follow from the code: docs/questions.md and docs/ontology.md."""

from pathlib import Path

from cursus import queries
from cursus.model import reference

HEAD = """# Questions

Every question put to the graph is one Cypher file in `queries/`, in the dialect that LadybugDB and Neo4j both run; its head names parameters and columns. `cursus cypher` takes free texts of the same kind.

Settings: `CURSUS_DATABASE` is the graph (a path, or `bolt://user:password@host:port`), `CURSUS_NEO4J_USER` and `CURSUS_NEO4J_PASSWORD` are for an address without them, `CURSUS_KEY` what writes over HTTP must carry, `CURSUS_GAP` the years between two attestations that still make one tenure,
`CURSUS_WITHIN` the years from the nearest evidence at which possible answers end, `CURSUS_RDF` the folder where the RDF of a server's graph is kept (beside the file, for a graph in a file).

| question | title | parameters |
|---|---|---|
"""


def questions() -> str:
    """The page of questions, from the catalogue."""
    rows = [f"| {one.name} | {one.title} | {', '.join(one.parameters)} |" for one in queries.catalogue().values()]
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    (Path(__file__).parent / "questions.md").write_text(questions(), encoding="utf-8")
    (Path(__file__).parent / "ontology.md").write_text(reference.markdown(), encoding="utf-8")

"""Documents → the graph: the unit of work, and the only place where loaders, resolution and the graph meet."""

from .facts import fact_lines
from .paths import extract_paths, ingest_paths
from .reading import Source
from .work import Outcome, forget_document, ingest_extraction

__all__ = [
    "Outcome", "Source", "extract_paths", "fact_lines", "forget_document", "ingest_extraction", "ingest_paths",
]  # fmt: skip

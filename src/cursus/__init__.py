"""cursus: who held which post when, with evidence.

    import cursus

    with cursus.connect("cursus.db") as store:
        for source, outcome in cursus.ingest_paths(store, ["documents/"]):
            print(source.path, outcome)
        day = cursus.answers.read_time(on="2023-05-18")
        cursus.answers.holders(store, "上海市总工会", "主席", day)

The names are loaded when they are first used, so that `import cursus` is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import answers as answers
    from .graph import Store as Store
    from .graph import connect as connect
    from .ingest import extract_paths as extract_paths
    from .ingest import ingest_paths as ingest_paths
    from .model.errors import CursusError as CursusError

__all__ = ["CursusError", "Store", "answers", "connect", "extract_paths", "ingest_paths"]

_HOMES = {
    "CursusError": ".model.errors",
    "Store": ".graph",
    "connect": ".graph",
    "extract_paths": ".ingest",
    "ingest_paths": ".ingest",
}


def __getattr__(name: str) -> Any:
    if name == "answers":
        return import_module(".api.answers", __name__)
    if name in _HOMES:
        return getattr(import_module(_HOMES[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

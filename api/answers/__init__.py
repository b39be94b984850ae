"""Answers as JSON-ready dicts: pure functions of a store and parameters, the same for every interface.

`from cursus.api.answers import holders, read_time`; each takes the store first, names or ids as text, then `Time` and
`Page`. Errors are CursusErrors: UnknownName, AmbiguousName, DateError, QueryError.
"""

from .asked import Page, Time, read_day, read_time
from .changes import changes
from .colleagues import colleagues
from .conflicts import conflicts
from .coverage import coverage
from .dated import with_dates
from .diff import diff
from .documents import document, document_text, documents
from .event import event
from .events import events
from .evidence import evidence
from .expanding import expand
from .holders import holders, officers
from .organizations import organization
from .passages import passages
from .paths import paths
from .people import career, participations, person
from .publications import publications
from .referents import current_id
from .repaired import repaired
from .searching import search
from .succession import post, succession
from .tasks import tasks
from .tenure import tenure
from .verifying import verify
from .views import graph

__all__ = [
    "Page", "Time", "career", "changes", "colleagues", "conflicts", "coverage", "current_id", "diff", "document",
    "document_text", "documents", "event", "events", "evidence", "expand", "graph", "holders", "officers",
    "organization", "participations", "passages", "paths", "person", "post", "publications", "read_day",
    "read_time", "repaired", "search", "succession", "tasks", "tenure", "verify", "with_dates",
]  # fmt: skip

"""The repaired text of a document beside its raw text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ...graph.store import Store
from ...model.errors import QueryError
from .documents import find_document
from .shapes import Shape

if TYPE_CHECKING:
    from ...loaders.text import CleanText

MOST_LETTERS = 50_000


def repaired(store: Store, document: str, start: int, end: int, around: int = 200) -> Shape:
    """The repaired text of the raw code points `start` to before `end`, and `around` repaired characters on each side.

    `offsets` has the raw code point of each character, -1 for one that repair put in: characters of one raw stretch
    may stand apart where columns were put in order. `removed` lists what was left out of the stretch, with the reason.
    """
    if not 0 <= start < end or not 0 <= around <= MOST_LETTERS:
        todo = f"Give start below end, and around up to {MOST_LETTERS}."
        raise QueryError(f"no text lies between {start} and {end}", where="start", todo=todo)
    found = find_document(store, document)
    raw: str = store.ask("document_text", document_id=found["id"])[0]["raw"]
    clean = _cleaned(raw, found["medium"] == "newspaper")
    places = [place for place, offset in enumerate(clean.offsets) if start <= offset < end]
    low = max(0, places[0] - around) if places else 0
    high = min(len(clean.text), places[-1] + 1 + around, low + MOST_LETTERS) if places else 0
    return {
        "id": found["id"],
        "title": found["title"],
        "text": clean.text[low:high],
        "offsets": list(clean.offsets[low:high]),
        "removed": [
            {"start": one.start, "end": one.end, "reason": one.reason}
            for one in clean.removed
            if one.start < end and one.end > start
        ],
    }


@lru_cache(maxsize=8)
def _cleaned(raw: str, news: bool) -> CleanText:
    from ...loaders.cleaning.steps import clean_text

    return clean_text(raw, news=news)

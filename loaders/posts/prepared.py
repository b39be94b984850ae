"""Bodies behind the committees that prepared them: `筹委会主任　甲` and in the row below `主席　乙`."""

from __future__ import annotations

from .assemblies import prepares
from .fitting import fits
from .phrases import PostPhrase


def was_prepared(text: str, phrase: PostPhrase, previous: str, last_head: str) -> bool:
    """Whether a row gives an office of the body that `previous`, the committee of the row above, prepared."""
    begins = not text[text.rfind("\n", 0, phrase.start) + 1 : phrase.start].strip()
    if not begins or not prepares(previous) or phrase.organization:
        return False
    return not fits(phrase, previous) or phrase.role == last_head

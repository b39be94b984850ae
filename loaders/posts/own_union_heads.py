"""The chair of the union whose own papers a document is, told without it: `主席甲` in the chronicle of a university's union."""

from __future__ import annotations

from ..parts import Context
from .phrases import PostPhrase


def of_own_union(phrase: PostPhrase, body: str, context: Context) -> str:
    """The union instead of its house or of nothing for a bare chair; any other body as it is."""
    bare = phrase.head == "主席" and not phrase.organization and not phrase.inner
    return context.union if context.union and bare and body in ("", context.organization) else body

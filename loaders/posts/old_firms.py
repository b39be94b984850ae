"""The company that a works grew out of, for heads that only a company has in the history of the works."""

from __future__ import annotations

from ..bodies.called_works import is_works_alike
from ..language.patterns import lazy
from .phrases import PostPhrase
from .walk import Walk

_WORKS = ("厂", "矿", "店", "社", "场")
_OWNERS = ("董事长", "董事", "监察人", "监事", "监事长")
"""Who sits on the board of a company, which no works has."""
_MANAGERS = ("经理", "总经理", "协理", "襄理")
_OF_STATE = lazy("公私合营|国营|收归国有|军管|接管|没收")
"""What ends the company."""


def firm_of_then(walk: Walk, phrase: PostPhrase, body: str) -> str:
    """The company named before, where such a head of the document's own works is told of; any other body as it is."""
    if phrase.head not in (*_OWNERS, *_MANAGERS) or body != walk.context.organization or not body.endswith(_WORKS):
        return body
    firm = next((one for one in walk.firms if one.endswith("公司") and is_works_alike(one, body)), "")
    ended = phrase.head in _MANAGERS and _OF_STATE.search(walk.text, 0, phrase.start)
    return body if ended or not firm else firm

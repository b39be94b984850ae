"""Who gave the report or speech that a document is, by a name alone on the line between its title and its salutation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .found import HAN, Found

_TOP = 600
"""Characters of the head of a document in which the salutation stands."""
_SALUTATION = lazy(
    r"^[ \u3000]*(?:尊敬的|亲爱的)?(?:各位|同志们|代表们|委员们|同学们|老师们|朋友们|主席团)[^\n。]{0,24}[：:!！]",
    re.MULTILINE,
)
_GIVEN = lazy(r"(?:报告|讲话|致[辞词]|发言|汇报|演讲|说明|总结|意见)[）)]?[ \u3000]*$", re.MULTILINE)
"""The end of a title that says what was given."""
_NAME = lazy(rf"^[ \u3000]*(?P<name>{HAN}(?:[ \u3000]*{HAN}){{1,3}})[ \u3000]*$", re.MULTILINE)


def names_of_givers(text: str) -> Iterator[tuple[Found, bool]]:
    """That name, which is surely somebody's."""
    salutation = _SALUTATION.search(text, 0, _TOP)
    given = _GIVEN.search(text, 0, salutation.start()) if salutation else None
    if salutation is None or given is None:
        return
    for match in _NAME.finditer(text, given.end(), salutation.start()):
        name = "".join(match["name"].split())
        if len(name) < 5 and surname_class(name, 0) and not is_ordinary(name) and not ends_in_role(name):
            yield Found(match.start("name"), match.end("name"), name, (), match.end("name")), True

"""Documents, and notices among several on one page, that are themselves decisions on posts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..language.patterns import lazy

_ORDER = lazy(r"任免|任职|免职|聘任|解聘|任命|职务的|(?:人事|干部|职务)[^，。]{0,6}(?:调整|变动)")


_PLAN = lazy(r"任前公示|拟(?:任职?|聘任?|提拔|提名|任用|录用)[^，。；]{0,20}公示")
"""The title of a notice of what is only planned."""
_TITLE = lazy(r"(?m)^[^\n，。；]{0,50}(?:通知|决定|通报|公告|命令|令|批复)$")
_HEAD = 400
"""Characters within which a document's own title stands."""
_NEXT = lazy(
    r"(?m)^[^\n，。；]{0,30}\d{4}年\d{1,2}月\d{1,2}日[）)]?\n(?:[^\n，。；]{1,40}\n){0,4}?(?P<title>[^\n，。；]{4,60}(?:通知|决定|通报|公告|公示|命令|令|批复|名单)(?:（[^（）\n]{1,12}）)?)$"
)
"""The title of a notice behind the signature of another."""


def decides_posts(title: str, text: str = "") -> bool:
    """Whether a document of this title, or with such a title at the head of its text, appoints and dismisses, so that
    `甲任…` in it is a change."""
    titles = [title, *_TITLE.findall(text[:_HEAD])]
    return any(_ORDER.search(one) and not _PLAN.search(one) for one in titles)


def _headline(text: str, at: int) -> str:
    """The title among the first lines of a paper."""
    found = _TITLE.search(text, at, at + _HEAD // 3)
    return found[0] if found else text[at:].split("\n", 1)[0]


class Orders:
    """Says of each place of a text whether the notice that it is part of decides on posts.

    `notice`: whether the document is one at all; `papers`: where those of a collection begin.
    """

    def __init__(self, title: str, text: str, notice: bool = True, papers: Sequence[int] = ()) -> None:
        later = [(match.start("title"), match["title"]) for match in _NEXT.finditer(text)] if notice else []
        later = sorted({**dict(later), **{at: _headline(text, at) for at in papers if at}}.items())
        first = text[: later[0][0]] if later else text
        self.starts = [0, *(start for start, _ in later)]
        whole = notice and decides_posts(title, first)
        bound = {at for at in papers if whole and decides_posts(title)}
        self.decide = [whole, *(at in bound or decides_posts(said) for at, said in later)]

    def at(self, place: int) -> bool:
        """Whether what stands at a place is decided by its notice."""
        return self.decide[bisect_right(self.starts, place) - 1]
